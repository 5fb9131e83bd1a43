-- What the page says beside the text, how the text is built, and what tells a copy from an original.
-- Null in what was stored before these were known, and in tombstones.
alter table article
    add modified jsonb,
    add blocks   jsonb,
    add page     jsonb,
    add signs    jsonb,
    add changes  jsonb;
