-- What of a note is sought: its words without case, accents and punctuation, each between two spaces. The
-- service folds what it writes; this is near enough for what was written before.
alter table article_note add column words text;

update article_note set words =
    ' ' || btrim(regexp_replace(regexp_replace(lower(normalize(text, NFKD)), '[\u0300-\u036f]', '', 'g'),
        '[^[:alnum:]]+', ' ', 'g')) || ' ';

alter table article_note alter column words set not null;

create index article_note_organization on article_note (organization);
