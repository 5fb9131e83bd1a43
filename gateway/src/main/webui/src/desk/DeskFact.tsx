import { Button, CloseButton, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useEffect, useState } from 'react';
import { t } from '../messages/t';
import { useSession } from '../session/session';
import { useChange } from '../sources/queries';
import { Refusal } from '../sources/Refusal';
import { shortMoment } from '../time/moment';
import { useNow } from '../time/useNow';
import classes from './desk.module.css';
import { AssignMenu, ListMenu, TagMenu } from './MarkMenus';
import { notesQuery, removeNote, useMarkArticles, writeNote } from './queries';
import { StarButton } from './StarButton';
import type { ArticleMarks, Note } from './types';

interface Props {
  id: string;
  marks: ArticleMarks;
}

/** Everyday work on one article. Opening it makes it read. */
export function DeskFact({ id, marks }: Props) {
  const mark = useMarkArticles();
  const { mutate } = mark;
  const { read, assigned, tags, lists } = marks;
  useEffect(() => {
    if (!read) mutate({ articles: [id], read: true });
    // Once for each time that it is opened: who marks it as unread means it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, mutate]);
  return (
    <div className={classes.fact}>
      <div className={classes.buttons}>
        <StarButton id={id} starred={marks.starred} />
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            mutate({ articles: [id], read: !read });
          }}
        >
          {read ? t('desk.unreadAll') : t('desk.readAll')}
        </Button>
        <TagMenu articles={[id]} />
        <ListMenu articles={[id]} />
        <AssignMenu articles={[id]} />
      </div>
      <Refusal error={mark.error} />
      {assigned !== null && <p>{t('desk.assignedTo', { name: assigned.name })}</p>}
      {tags.length + lists.length > 0 && (
        <ul className={classes.badges}>
          {tags.map((tag) => (
            <li key={tag}>
              {tag}
              <CloseButton
                size={18}
                aria-label={t('desk.takeAwayOf', { name: tag })}
                onClick={() => {
                  mutate({ articles: [id], removeTags: [tag] });
                }}
              />
            </li>
          ))}
          {lists.map(({ id: list, name }) => (
            <li key={list}>
              {t('desk.onList', { name })}
              <CloseButton
                size={18}
                aria-label={t('desk.takeAwayOf', { name })}
                onClick={() => {
                  mutate({ articles: [id], removeFromLists: [list] });
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <Notes id={id} />
    </div>
  );
}

function Notes({ id }: { id: string }) {
  const [text, setText] = useState('');
  const notes = useQuery(notesQuery(id));
  const touched = [
    ['notes', id],
    ['article', id],
  ];
  const writing = useChange(
    (written: string) => writeNote(id, written),
    touched,
    () => {
      setText('');
    },
  );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (text.trim() !== '') writing.mutate(text.trim());
  };
  return (
    <>
      {notes.data !== undefined && notes.data.length > 0 && (
        <ol className={classes.notes}>
          {notes.data.map((note) => (
            <NoteRow key={note.id} article={id} note={note} />
          ))}
        </ol>
      )}
      <form className={classes.noteForm} onSubmit={submit}>
        <Textarea
          size="xs"
          label={t('desk.note')}
          value={text}
          rows={2}
          maxLength={10_000}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
        />
        <div className={classes.buttons}>
          <Button type="submit" size="xs" variant="default" loading={writing.isPending}>
            {t('desk.writeNote')}
          </Button>
        </div>
        <Refusal error={writing.error ?? notes.error} />
      </form>
    </>
  );
}

function NoteRow({ article, note }: { article: string; note: Note }) {
  const now = useNow();
  const person = useSession().data?.person;
  const removal = useChange(
    () => removeNote(article, note.id),
    [
      ['notes', article],
      ['article', article],
    ],
  );
  return (
    <li className={classes.note}>
      <p className={classes.soft}>
        {note.writer}, {shortMoment(new Date(note.writtenAt), now)}
        {person === note.writtenBy && (
          <CloseButton
            size={18}
            aria-label={t('desk.removeNote')}
            onClick={() => {
              removal.mutate(undefined);
            }}
          />
        )}
      </p>
      <p className={classes.noteText}>{note.text}</p>
      <Refusal error={removal.error} />
    </li>
  );
}
