-- A browser's session. The cookie holds the secret from which both columns follow: its hash finds
-- the row, its key opens the tokens. What stands here alone opens nothing.
create table browser_session (
    id         bytea       primary key,
    sealed     bytea       not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null
);

create index browser_session_expires_at on browser_session (expires_at);
