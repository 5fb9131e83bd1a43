-- Raised with each change of an outlet, so that the latest wins wherever it is applied.
alter table outlet
    add language text,
    add version  bigint not null default 1;

alter table feed
    add title      text,
    -- no longer polled or shown; its articles stay
    add removed_at timestamptz;
alter table feed add column if not exists paused_at timestamptz;
alter table feed add column if not exists paused_by text;

-- What a private feed asks for, sealed (AES-256-GCM): see FeedCredentials.
create table feed_credentials (
    feed_id  uuid        primary key references feed,
    kind     text        not null,
    sealed   bytea       not null,
    set_by   text        not null,
    since    timestamptz not null default now()
);

-- Named groups of outlets, to be followed as one.
create table collection (
    id          uuid        primary key,
    scope       text        not null,
    name        text        not null,
    description text,
    created_at  timestamptz not null default now(),
    unique (scope, name)
);

create table collection_outlet (
    collection_id uuid not null references collection on delete cascade,
    outlet_id     uuid not null references outlet,
    primary key (collection_id, outlet_id)
);

create index collection_outlet_outlet on collection_outlet (outlet_id);

-- What each organisation follows. The version is raised with each change and published with it.
create table following (
    organization text        primary key,
    version      bigint      not null,
    changed_at   timestamptz not null
);

create table followed (
    organization text not null references following,
    kind         text not null, -- FEED, OUTLET, COLLECTION
    item_id      uuid not null,
    primary key (organization, kind, item_id)
);

create index followed_item on followed (item_id);

-- Feeds that listed an article after another had brought it.
create table article_listing (
    article_id uuid        not null references article,
    feed_id    uuid        not null references feed,
    listed_at  timestamptz not null default now(),
    primary key (article_id, feed_id)
);
