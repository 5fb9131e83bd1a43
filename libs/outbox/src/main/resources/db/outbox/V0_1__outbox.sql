-- What was saved together with its data and waits for the relay, and what it sent lately.
create table outbox (
    id          bigint generated always as identity primary key,
    topic       text        not null, -- without the deployment's prefix
    message_key text        not null,
    message     text        not null, -- JSON
    traceparent text,                 -- W3C Trace Context of the transaction that saved it
    tracestate  text,
    created_at  timestamptz not null default now(),
    sent_at     timestamptz,
    refused     text                  -- why the broker will never take it
);

create index outbox_waiting on outbox (id) where sent_at is null and refused is null;
create index outbox_sent on outbox (sent_at) where sent_at is not null;
