-- How alerts leave the platform: by mail to people, and to webhooks of organisations.

-- Alerts of which nobody has looked yet to whom they go.
create table delivery_due (
    alert_id uuid primary key references alert (id) on delete cascade
);

-- Written with the alert, whoever raises it: there is no moment at which one exists and is not due.
create function alert_becomes_due() returns trigger language plpgsql as $$
begin
    insert into delivery_due (alert_id) values (new.id);
    return null;
end $$;

create trigger alert_becomes_due after insert on alert
    for each row execute function alert_becomes_due();

-- Who has a search's alerts by mail.
create table mail_subscription (
    search_id    uuid        not null references saved_search on delete cascade,
    organization text        not null, -- Keycloak's id
    person       text        not null, -- Keycloak's id
    address      text        not null, -- as the person's token had it
    -- nothing is sent from then until then, in that time zone; null: always
    quiet_from   time,
    quiet_until  time,
    zone         text        not null,
    most_an_hour integer,              -- mails of this search in an hour; null: no cap
    since        timestamptz not null default now(),
    primary key (search_id, organization, person),
    check ((quiet_from is null) = (quiet_until is null))
);

create table webhook (
    id           uuid        primary key,
    organization text        not null,
    -- whose alerts it gets; null: of all searches that the organisation shares
    search_id    uuid        references saved_search on delete cascade,
    url          text        not null,
    secret       text        not null, -- what requests are signed with
    created_by   text        not null,
    created_at   timestamptz not null default now()
);

create index webhook_organization on webhook (organization);

-- One alert on its way to one person or webhook.
create table delivery (
    id           uuid        primary key, -- the key by which a receiver knows it again
    alert_id     uuid        not null references alert (id) on delete cascade,
    organization text        not null,
    search_id    uuid        not null,
    person       text,
    webhook_id   uuid        references webhook on delete cascade,
    -- DUE, HELD for a digest, SENT, DEAD after the last failure, DROPPED when nobody may have it
    state        text        not null default 'DUE',
    digest       uuid,                 -- the mail that it is sent in with others
    attempts     integer     not null default 0,
    due_at       timestamptz not null, -- not before then; while it is being sent, when to try again
    sent_at      timestamptz,
    failure      text,                 -- of the last attempt
    created_at   timestamptz not null default now(),
    check ((person is null) <> (webhook_id is null)),
    unique nulls not distinct (alert_id, person, webhook_id)
);

create index delivery_due_at on delivery (due_at) where state in ('DUE', 'HELD');
create index delivery_sent on delivery (search_id, person, sent_at) where state = 'SENT';
create index delivery_dead on delivery (webhook_id) where state = 'DEAD';
