-- What the page says beside the text, how the text is built, what tells a copy from an original, and
-- how often each kind of change occurs against the revision before. Null in what was stored before
-- these were known.
alter table article_revision
    add modified_at       timestamptz,
    add modified_known    text,
    add modified_original text,
    add blocks            jsonb,
    add page              jsonb,
    add signs             jsonb,
    add changes           jsonb;

-- An article that must not be shown any more. A withdrawal takes a number among the revisions; a
-- revision after it brings the article back.
create table article_withdrawal (
    article_id   uuid        not null references article,
    revision     integer     not null,
    reason       text        not null,
    withdrawn_at timestamptz not null,
    primary key (article_id, revision)
);

-- Young articles whose pages are looked at again.
create table article_refetch (
    article_id    uuid        primary key references article,
    url           text        not null,
    born_at       timestamptz not null, -- what its age is counted from
    due_at        timestamptz,          -- null when it is not looked at any more
    lease_owner   text,                 -- the replica that looks now
    lease_until   timestamptz,          -- from then on another replica may take over
    etag          text,
    last_modified text,
    last_look_at  timestamptz,
    last_reason   text,                 -- why the last look brought nothing; null when it did
    missing_since timestamptz,          -- the outlet has not had it since
    missing_looks integer     not null default 0
);

create index article_refetch_due on article_refetch (due_at) where due_at is not null;
