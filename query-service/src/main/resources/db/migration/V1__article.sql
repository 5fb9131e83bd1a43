-- What query-service knows of an article: the content that won, or the tombstone of a withdrawn one.
create table article (
    id                  uuid        primary key,
    revision            integer     not null,
    -- of a tombstone the greatest integer, so that nothing of its revision or before beats it
    generation          integer     not null,
    withdrawn_at        timestamptz,
    withdrawn_reason    text,
    -- null when public; else Keycloak's id of the one organisation that may see it
    organization        text,
    title               text,
    byline              text,
    body                text        not null,
    truncated           boolean     not null,
    published_at        timestamptz,
    published_known     text        not null,
    published_original  text,
    fetched_at          timestamptz,
    indexed_at          timestamptz not null,
    -- Where the article stands among the newest: when it was published, where that is known and not
    -- later than our fetch (clocks of outlets run ahead), else when it was fetched.
    newest_at           timestamptz generated always as (least(published_at, fetched_at)) stored,
    language            text        not null,
    language_confidence double precision not null,
    outlet              jsonb,
    rights              jsonb,
    provenance          jsonb,
    sentences           jsonb       not null,
    layers              jsonb       not null,
    traceparent         text,
    tracestate          text,
    check ((withdrawn_at is null) = (withdrawn_reason is null)),
    check (withdrawn_at is not null
        or (fetched_at is not null and rights is not null and provenance is not null))
);

create index article_newest on article (newest_at desc, id) where withdrawn_at is null;

-- The number of the last change. One row; every writer updates it last in its transaction and so
-- holds it until the commit: numbers are given in commit order, and a rolled back one is given again.
create table change_counter (
    only_row boolean primary key default true check (only_row),
    last     bigint  not null,
    -- tells a follower that this is another database than the one it followed
    epoch    uuid    not null
);
insert into change_counter (last, epoch) values (0, gen_random_uuid());

-- The last change of each article. A changed article moves to the end of the sequence.
create table article_change (
    article_id uuid   primary key references article (id),
    number     bigint not null unique
);
