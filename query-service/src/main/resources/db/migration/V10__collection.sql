-- When collecting ran, as its beats tell: one row from the first beat of a run to the last. What lies
-- between two rows is a gap of our own, and says nothing about the news.
create table collection_run (
    began timestamptz primary key,
    ended timestamptz not null
);
