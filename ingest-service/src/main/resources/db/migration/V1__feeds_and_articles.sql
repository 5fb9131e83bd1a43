-- Who publishes. The scope is `public` or the id of the one organisation that may see it.
create table outlet (
    id                 uuid        primary key,
    scope              text        not null,
    domain             text        not null, -- host name without www.
    name               text        not null,
    country            text,
    kind               text        not null,
    demonstration      boolean     not null,
    rights_use         text        not null,
    excerpt_characters integer,
    retention_days     integer,
    created_at         timestamptz not null default now(),
    unique (scope, domain)
);

-- What is polled, and how the last poll went.
create table feed (
    id               uuid        primary key,
    scope            text        not null,
    url              text        not null,
    outlet_id        uuid        not null references outlet,
    interval_seconds integer,              -- null: as configured
    created_by       text        not null, -- the person, as Keycloak numbers them
    created_at       timestamptz not null default now(),
    next_poll_at     timestamptz not null default now(),
    lease_owner      text,                 -- the replica that polls it now
    lease_until      timestamptz,          -- from then on another replica may take over
    etag             text,
    last_modified    text,
    last_polled_at   timestamptz,
    last_outcome     text,
    last_reason      text,
    failures         integer     not null default 0,
    last_entries     integer,              -- in the feed when it was last read
    last_skipped     integer,              -- of these, how many gave no article
    last_skip_reason text,
    unique (scope, url)
);

create index feed_due on feed (next_poll_at);

-- What became of an entry of a feed.
create table feed_entry (
    feed_id         uuid        not null references feed,
    entry_key       text        not null, -- SHA-256 of the entry's id or link
    article_id      uuid,                 -- null until its page gave an article
    state           text        not null,
    reason          text,
    attempts        integer     not null,
    digest          text        not null, -- of what the feed says about it
    etag            text,
    last_modified   text,
    first_seen_at   timestamptz not null,
    last_fetched_at timestamptz not null,
    primary key (feed_id, entry_key)
);

-- An article as it was first seen; what it says stands in its revisions.
create table article (
    id         uuid        primary key,
    scope      text        not null,
    channel    text        not null,
    outlet_id  uuid        references outlet,
    feed_id    uuid        references feed,
    entry_id   text,
    url        text,
    person     text,
    created_at timestamptz not null default now()
);

-- Every address, redirect and feed entry id under which an article was seen.
create table article_alias (
    scope      text        not null,
    alias      text        not null, -- SHA-256 of the kind and the value
    article_id uuid        not null references article,
    kind       text        not null,
    value      text        not null,
    created_at timestamptz not null default now(),
    primary key (scope, alias)
);

create index article_alias_article on article_alias (article_id);

create table article_revision (
    article_id         uuid        not null references article,
    revision           integer     not null,
    content_hash       text        not null, -- SHA-256 of title and whole text
    title              text,
    byline             text,
    text               text        not null,
    truncated          boolean     not null,
    published_at       timestamptz,
    published_known    text        not null,
    published_original text,
    canonical_url      text,
    fetched_at         timestamptz not null,
    created_at         timestamptz not null default now(),
    primary key (article_id, revision)
);
