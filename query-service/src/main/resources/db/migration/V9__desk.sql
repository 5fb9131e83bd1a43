-- What people do with articles in their everyday work. Everything belongs to one organisation; what
-- only concerns one person belongs to that person in that organisation. Of a withdrawn article all
-- of this stays, and is shown nowhere as long as the article is not; with the article's row it goes.

-- Who has worked here, as their tokens call them: those to whom articles can be assigned.
create table colleague (
    organization text        not null,
    person       text        not null, -- Keycloak's id
    name         text        not null,
    seen_at      timestamptz not null,
    primary key (organization, person)
);

create table tag (
    id           uuid        primary key,
    organization text        not null,
    name         text        not null,
    key          text        not null, -- the name as queries find it: without case and accents
    created_by   text        not null,
    created_at   timestamptz not null default now(),
    unique (organization, key)
);

create table article_tag (
    tag_id       uuid        not null references tag on delete cascade,
    article_id   uuid        not null references article on delete cascade,
    organization text        not null,
    tagged_by    text        not null,
    tagged_at    timestamptz not null default now(),
    primary key (tag_id, article_id)
);

create index article_tag_article on article_tag (article_id, organization);

create table article_list (
    id           uuid        primary key,
    organization text        not null,
    owner        text,                 -- the one person that has it; null: the organisation shares it
    name         text        not null,
    key          text        not null,
    created_by   text        not null,
    created_at   timestamptz not null default now(),
    unique nulls not distinct (organization, owner, key)
);

create table article_list_item (
    list_id      uuid        not null references article_list on delete cascade,
    article_id   uuid        not null references article on delete cascade,
    organization text        not null,
    added_by     text        not null,
    added_at     timestamptz not null default now(),
    primary key (list_id, article_id)
);

create index article_list_item_article on article_list_item (article_id, organization);

-- One person's marks.
create table article_mark (
    organization text        not null,
    person       text        not null,
    article_id   uuid        not null references article on delete cascade,
    read_at      timestamptz,
    starred_at   timestamptz,
    primary key (organization, person, article_id)
);

create index article_mark_article on article_mark (article_id);
create index article_mark_starred on article_mark (organization, person)
    where starred_at is not null;

create table article_assignment (
    organization text        not null,
    article_id   uuid        not null references article on delete cascade,
    person       text        not null, -- who is to deal with it
    assigned_by  text        not null,
    assigned_at  timestamptz not null default now(),
    primary key (organization, article_id)
);

create index article_assignment_person on article_assignment (organization, person);
create index article_assignment_article on article_assignment (article_id);

create table article_note (
    id           uuid        primary key,
    organization text        not null,
    article_id   uuid        not null references article on delete cascade,
    text         text        not null,
    written_by   text        not null,
    written_at   timestamptz not null default now(),
    changed_at   timestamptz
);

create index article_note_article on article_note (article_id, organization, written_at);
