-- Saved searches, and the alerts that they raise.

-- The number of the last change. One row; every writer updates it first in its transaction and so
-- holds it until the commit: numbers are given in commit order, and whoever reads the row for share
-- has waited for all that were being written.
create table saved_search_counter (
    only_row boolean primary key default true check (only_row),
    last     bigint  not null
);
insert into saved_search_counter (last) values (0);

create table saved_search (
    id                 uuid        primary key,
    organization       text        not null, -- Keycloak's id
    owner              text        not null, -- Keycloak's id of the person
    owner_name         text        not null, -- for showing
    name               text        not null,
    name_key           text        not null, -- without case and accents: how it is named in queries
    folder             text        not null, -- empty: in none
    shared             boolean     not null, -- with the organisation
    query              text        not null, -- as typed
    living             boolean     not null,
    cost               text        not null, -- LOW, MEDIUM or HIGH when it was saved; empty: not known
    activated_at       timestamptz,          -- since when it raises alerts; null: it raises none
    one_per_copy_group boolean     not null,
    version            integer     not null,
    created_at         timestamptz not null default now(),
    changed_at         timestamptz not null default now(),
    unique (organization, owner, name_key)
);

create unique index saved_search_shared on saved_search (organization, name_key) where shared;

-- Names of saved searches in the queries of others.
create table saved_search_use (
    search_id uuid not null references saved_search on delete cascade,
    name_key  text not null,
    primary key (search_id, name_key)
);

create index saved_search_use_name on saved_search_use (name_key);

-- The last change of each search, also of one that is gone.
create table saved_search_change (
    search_id uuid   primary key,
    number    bigint not null unique
);

-- Who has a search's alerts in the inbox: its owner, and who switched that on.
create table saved_search_follower (
    search_id uuid        not null references saved_search on delete cascade,
    person    text        not null,
    since     timestamptz not null default now(),
    primary key (search_id, person)
);

-- Articles that arrived, were revised or withdrawn, and were not matched yet; written with the change.
-- History never stands here.
create table alert_due (
    article_id uuid        primary key,
    -- the revision before, as the contract writes it; null for a first arrival and a withdrawal
    previous   jsonb,
    due_at     timestamptz not null default now(), -- since then; later where something is waited for
    arrived_at timestamptz not null default now()
);

create index alert_due_at on alert_due (due_at);

create table alert (
    number       bigint generated always as identity unique, -- newest first is greatest first
    id           uuid        primary key,
    organization text        not null,
    search_id    uuid        not null references saved_search on delete cascade,
    article_id   uuid        not null,
    revision     integer     not null,
    generation   integer     not null,
    edit         boolean     not null, -- it matches only since a later revision
    reasons      jsonb       not null, -- which clauses matched, and where; spans, no words of the text
    raised_at    timestamptz not null default clock_timestamp(),
    withdrawn_at timestamptz,          -- the article is gone
    unique (search_id, article_id)
);

create index alert_article on alert (article_id);
create index alert_search on alert (search_id, number desc);

-- In whose inbox it is.
create table alert_recipient (
    person       text   not null,
    organization text   not null,
    number       bigint not null references alert (number) on delete cascade,
    read_at      timestamptz,
    primary key (person, organization, number)
);

create index alert_recipient_alert on alert_recipient (number);
create index alert_recipient_unread on alert_recipient (person, organization, number)
    where read_at is null;
