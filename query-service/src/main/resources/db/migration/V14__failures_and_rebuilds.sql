-- An article that could not be matched is tried again by itself, after those that nothing is known against.
alter table alert_due add column failures integer not null default 0;

create index alert_due_fresh on alert_due (due_at) where failures = 0;
create index alert_due_failed on alert_due (due_at) where failures > 0;
drop index alert_due_at;

-- How often it was asked for the search index to be built anew: each replica keeps the number for which it
-- did so last.
create table index_rebuild (
    one_row  boolean primary key default true check (one_row),
    request  bigint  not null
);

insert into index_rebuild (request) values (0);
