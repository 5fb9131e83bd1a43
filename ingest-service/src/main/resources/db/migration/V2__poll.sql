-- How a feed fares and when it is asked next.
alter table feed
    add host            text generated always as -- who is asked: one feed of a host at a time
        (coalesce(substring(url from '^https?://([^/:?#\[]+|\[[^\]]*\])'), url)) stored,
    add paused_at       timestamptz,             -- by a person; not polled until resumed
    add paused_by       text,
    add activity        text not null default 'POLLING',
    add failure_kind    text,                    -- of the last poll that failed
    add last_failure    text,
    add last_failed_at  timestamptz,
    add last_success_at timestamptz,
    add notice          text,                    -- something that a person should know
    add notice_detail   text,
    add noticed_at      timestamptz,
    add interval_now_seconds integer,            -- as reckoned at the last poll
    add entries_per_day double precision,        -- what it publishes, decayed
    add unmodified      integer not null default 0, -- answers of 304 since it was last read
    add verified_at     timestamptz,             -- when it was last read
    add body_digest     text,                    -- of what was read then
    add untrusted_at    timestamptz,             -- its validators were found to lie
    add hint_seconds    integer,                 -- how long the feed says that it keeps
    add skip_hours      integer not null default 0, -- a bit for each hour of UTC to leave out
    add pushed_until    timestamptz,             -- a hub tells us of news until then
    add pinged          boolean not null default false; -- news was told of during a poll

create index feed_host_polled on feed (host, last_polled_at);
create index feed_host_leased on feed (host) where lease_owner is not null;

-- Where feeds lay before.
create table feed_move (
    feed_id  uuid        not null references feed,
    from_url text        not null,
    to_url   text        not null,
    moved_at timestamptz not null default now()
);

create index feed_move_feed on feed_move (feed_id, moved_at);

-- What hubs tell us about (WebSub, W3C Recommendation of 23 January 2018).
create table websub_subscription (
    feed_id          uuid        primary key references feed on delete cascade,
    token            text        not null unique, -- the callback's path; nobody else knows it
    secret           text        not null,        -- with which the hub signs
    hub              text        not null,
    topic            text        not null,
    state            text        not null,
    asked_at         timestamptz,                 -- the hub, to subscribe
    next_attempt_at  timestamptz not null default now(),
    attempts         integer     not null default 0, -- in a row that came to nothing
    lease_until      timestamptz,
    reason           text,
    deliveries       bigint      not null default 0,
    last_delivery_at timestamptz,
    bad_signatures   bigint      not null default 0
);

create index websub_subscription_due on websub_subscription (next_attempt_at);

-- Pages as they came. What many addresses give alike is kept once.
create table capture_body (
    digest text    primary key, -- SHA-256 of the body
    size   integer not null,
    packed bytea   not null     -- gzip
);

create table capture (
    id           uuid        primary key,
    scope        text        not null,
    feed_id      uuid        references feed on delete set null,
    outlet_id    uuid        references outlet on delete set null,
    article_id   uuid        references article on delete cascade, -- null: the page gave none
    url          text        not null,
    requested_at timestamptz not null,
    fetched_at   timestamptz not null,
    status       integer     not null,
    headers      jsonb       not null, -- [{"name", "value"}], in the server's order
    digest       text        not null references capture_body
);

create index capture_age on capture (fetched_at);
create index capture_article on capture (article_id);
create index capture_outlet on capture (outlet_id, fetched_at);
create index capture_digest on capture (digest);
