-- By which outlet and feed an article came, for what organisations follow.
alter table article
    add outlet_id uuid generated always as ((outlet ->> 'id')::uuid) stored,
    add feed_id   uuid generated always as ((provenance ->> 'feedId')::uuid) stored;

create index article_outlet on article (outlet_id, newest_at desc, id) where withdrawn_at is null;
create index article_feed on article (feed_id, newest_at desc, id) where withdrawn_at is null;
create index article_own on article (organization, newest_at desc, id)
    where withdrawn_at is null and organization is not null;

-- An outlet that was changed, and what may be shown of it, as it is now. It outweighs what its
-- articles brought with them.
create table known_outlet (
    id         uuid        primary key,
    version    bigint      not null,
    outlet     jsonb       not null,
    rights     jsonb       not null,
    changed_at timestamptz not null
);

-- Further feeds that list an article; may be known before the article is.
create table article_listing (
    article_id uuid        not null,
    feed_id    uuid        not null,
    listed_at  timestamptz not null,
    primary key (article_id, feed_id)
);

create index article_listing_feed on article_listing (feed_id);

-- What each organisation follows, whole; outlets include those of followed collections.
create table following (
    organization text        primary key,
    version      bigint      not null,
    feeds        uuid[]      not null,
    outlets      uuid[]      not null,
    changed_at   timestamptz not null
);
