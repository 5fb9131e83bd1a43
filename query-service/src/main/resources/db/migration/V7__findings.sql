-- What was found in an article, in the words of the contracts, beside the row whose text its spans
-- count in. Written and erased with that row. An article that was read before findings were kept has
-- none.
create table article_findings (
    article_id uuid  primary key references article (id) on delete cascade,
    findings   jsonb not null
);
