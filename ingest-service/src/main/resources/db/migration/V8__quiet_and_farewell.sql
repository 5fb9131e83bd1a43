-- Days on which the feed wants nobody: a bit for each, Monday the lowest.
alter table feed add skip_days integer not null default 0;

-- Subscriptions that hubs are to be told to end; under the callback at which they were made.
create table websub_farewell (
    token           text        primary key,
    hub             text        not null,
    topic           text        not null,
    since           timestamptz not null default now(),
    next_attempt_at timestamptz not null default now(),
    attempts        integer     not null default 0,
    ended_at        timestamptz -- the hub asked whether we meant it, and we did
);

create index websub_farewell_due on websub_farewell (next_attempt_at) where ended_at is null;
