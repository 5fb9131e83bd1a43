-- Articles that a feed gave first, by the hour in which they were seen: what tells the usual from
-- the unusual. What stood in a feed when it was added is no news and is not counted.
create table feed_hour (
    feed_id  uuid        not null references feed on delete cascade,
    hour     timestamptz not null,
    articles integer     not null,
    primary key (feed_id, hour)
);

insert into feed_hour (feed_id, hour, articles)
select e.feed_id, date_trunc('hour', e.first_seen_at, 'UTC'), count(*)
from feed_entry e join feed f on f.id = e.feed_id
where e.article_id is not null and e.first_seen_at > f.created_at + interval '1 hour'
group by 1, 2;

-- Counted where the row is written, in its transaction, whoever writes it.
create function count_article_of_feed() returns trigger language plpgsql as $$
begin
    insert into feed_hour (feed_id, hour, articles)
    select new.feed_id, date_trunc('hour', now(), 'UTC'), 1
    from feed where id = new.feed_id and last_entries is not null
    on conflict (feed_id, hour) do update set articles = feed_hour.articles + 1;
    return null;
end $$;

create trigger feed_entry_article_new after insert on feed_entry
    for each row when (new.article_id is not null)
    execute function count_article_of_feed();

create trigger feed_entry_article_found after update of article_id on feed_entry
    for each row when (old.article_id is null and new.article_id is not null)
    execute function count_article_of_feed();

-- What is usual for a feed in each hour of the week, reckoned now and then.
create table feed_profile (
    feed_id     uuid               primary key references feed on delete cascade,
    expected    double precision[] not null, -- 168, from Monday's first hour in UTC
    dispersion  double precision   not null,
    hours       integer            not null, -- of history
    reckoned_at timestamptz        not null default now()
);

-- What kind of document a feed is, and what it was before.
create table feed_shape (
    feed_id         uuid        primary key references feed on delete cascade,
    format          text,
    language        text,
    previous_format text,
    previous_language text,
    changed_at      timestamptz -- null: it never changed
);
