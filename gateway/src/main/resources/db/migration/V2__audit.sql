-- Who took what along, and who was refused what.
create table audit_entry (
    number       bigint      generated always as identity primary key,
    at           timestamptz not null default clock_timestamp(),
    organization text,                 -- Keycloak's id; null: a platform administrator's
    person       text        not null, -- Keycloak's id
    person_name  text        not null, -- for showing
    action       text        not null, -- EXPORT or REFUSED
    method       text        not null,
    path         text        not null,
    status       integer     not null,
    parameters   jsonb       not null, -- of an export: what was asked for
    articles     bigint                -- of an export: how many it announced
);

create index audit_entry_organization on audit_entry (organization, number desc);
create index audit_entry_at on audit_entry (at);
