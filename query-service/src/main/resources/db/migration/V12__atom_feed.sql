-- Atom feeds of saved searches. Each has an address with a secret, which stands here as its hash only.
create table atom_feed (
    id           uuid        primary key,
    organization text        not null, -- Keycloak's id
    search_id    uuid        not null references saved_search on delete cascade,
    made_by      text        not null, -- Keycloak's id of the person as whom it is read
    maker_name   text        not null, -- for showing
    name         text        not null,
    token_hash   bytea       not null unique, -- SHA-256
    made_at      timestamptz not null,
    last_used_at timestamptz           -- to the minute; null: never
);

create index atom_feed_search on atom_feed (search_id);
create index atom_feed_maker on atom_feed (organization, made_by);
