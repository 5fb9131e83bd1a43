-- A private feed that has, or had, credentials. What its pages answer to a request without them says
-- nothing about the pages.
alter table feed add guarded boolean not null default false;
update feed set guarded = true where id in (select feed_id from feed_credentials);

create index feed_guarded on feed (scope) where guarded;

-- When an article was first fetched, from which its outlet's retention is counted, and when what it
-- said was erased. Its names stay, so that it is not collected again as new.
alter table article
    add fetched_at timestamptz,
    add erased_at  timestamptz;

update article a set fetched_at = r.first
from (select article_id, min(fetched_at) as first from article_revision group by article_id) r
where r.article_id = a.id;

create index article_kept on article (outlet_id, fetched_at)
    where erased_at is null and fetched_at is not null;
