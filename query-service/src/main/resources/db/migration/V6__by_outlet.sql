-- One outlet's newest, by what readers tell outlets apart.
create index article_of_outlet on article
    (coalesce(outlet ->> 'domain', outlet ->> 'name', '-'), newest_at desc, id)
    where withdrawn_at is null;
