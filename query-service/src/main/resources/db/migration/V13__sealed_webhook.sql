-- What requests to webhooks are signed with stands here sealed. The service seals what there is when
-- it starts, for it alone has the key; then `secret` is empty.
alter table webhook alter column secret drop not null;
alter table webhook add column sealed bytea;
alter table webhook add check (secret is not null or sealed is not null);

-- For clearing away what is done with.
create index delivery_over on delivery (created_at) where state in ('SENT', 'DROPPED', 'DEAD');
