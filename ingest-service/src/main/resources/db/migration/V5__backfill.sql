-- What somebody asked to have collected of history.
create table backfill (
    id          uuid        primary key,
    scope       text        not null,
    kind        text        not null,
    description text        not null, -- for people
    from_day    date,                 -- of a sitemap's range, both inclusive
    to_day      date,
    state       text        not null,
    reason      text,                 -- why it failed
    created_by  text        not null, -- the person, as Keycloak numbers them
    created_at  timestamptz not null default now(),
    active_at   timestamptz not null default now(), -- started, resumed, or last part of its upload
    finished_at timestamptz
);

create index backfill_in_state on backfill (state);

-- One thing to do for it: a page, or a sitemap or an archive in which pages stand.
create table backfill_item (
    backfill_id uuid        not null references backfill on delete cascade,
    number      integer     not null, -- in the list, or of the record in the archive
    role        text        not null,
    url         text        not null,
    host        text        not null, -- asked for it; empty when nothing is to be fetched
    depth       integer     not null default 0, -- sitemaps above it
    modified_at timestamptz,          -- as the sitemap says
    page        bytea,                -- from an archive, compressed; null once it is done
    page_type   text,
    page_at     timestamptz,
    state       text        not null,
    reason      text,
    attempts    integer     not null default 0,
    not_before  timestamptz,
    lease_owner text,
    lease_until timestamptz,
    article_id  uuid,
    finished_at timestamptz,
    primary key (backfill_id, number)
);

create index backfill_item_waiting on backfill_item (backfill_id, host, number)
    where state = 'WAITING';
create index backfill_item_leased on backfill_item (lease_until) where state = 'LEASED';
create index backfill_item_later on backfill_item (not_before) where state = 'LATER';
create index backfill_item_state on backfill_item (backfill_id, state, number);
create index backfill_item_finished on backfill_item (backfill_id, finished_at)
    where finished_at is not null;

-- An address is fetched once, however often it is listed; an archive may hold it at many times.
create unique index backfill_item_address on backfill_item (backfill_id, md5(url))
    where host <> '';

-- An archive as it was uploaded, until its pages are items.
create table backfill_upload (
    backfill_id uuid    not null references backfill on delete cascade,
    number      integer not null,
    bytes       bytea   not null,
    primary key (backfill_id, number)
);

alter table backfill_upload alter column bytes set storage external; -- is compressed already
