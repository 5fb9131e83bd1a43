-- Near-duplicates: articles that share so much text that they are copies of one origin. Each scope
-- (`public` or one organisation's id) has groups of its own.

-- Articles that changed and whose group must be looked at again; written with the change.
create table origin_due (
    article_id uuid        primary key,
    since      timestamptz not null default now() -- in the future after a failure: not before then
);

create index origin_due_since on origin_due (since);

-- A row is locked while articles join or leave the group.
create table origin_group (
    id    uuid primary key,
    scope text not null
);

create table origin_article (
    article_id uuid    primary key,
    scope      text    not null,
    group_id   uuid    not null references origin_group,
    revision   integer not null, -- that was compared
    bands      bigint[] not null
);

create index origin_article_group on origin_article (group_id);

-- Articles with a band in common are compared. Who writes one holds an advisory lock on the band.
create table origin_band (
    scope      text   not null,
    band       bigint not null,
    article_id uuid   not null,
    primary key (scope, band, article_id)
);

create index origin_band_article on origin_band (article_id);

-- Articles that were compared and are copies; in both directions.
create table origin_link (
    article_id uuid             not null,
    other_id   uuid             not null,
    share      double precision not null, -- of the article's text, how much stands in the other
    primary key (article_id, other_id)
);

insert into origin_due (article_id) select id from article;
