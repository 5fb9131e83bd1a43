import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { t } from '../messages/t';
import { NoteList } from './NoteList';
import classes from './notes.module.css';
import { usePointing } from './pointing';
import { notesId, useReadingView } from './view';

/** The mark behind a sentence that leads to its notes: into the margin, or opens them below. */
export function SentenceNotes({ sentence }: { sentence: number }) {
  const { notes, margin, items } = useReadingView();
  const pointing = usePointing();
  const [opened, setOpened] = useState(false);
  const group = notes.get(sentence);
  if (group === undefined) return null;
  const count = group.notes.length;
  return (
    <>
      <UnstyledButton
        className={classes.marker}
        data-number={group.number}
        aria-label={t('reading.noteMarker', { count, number: group.number })}
        aria-expanded={margin ? undefined : opened}
        onFocus={() => {
          pointing.pointAtSentence(sentence, items.values());
        }}
        onBlur={() => {
          pointing.leave();
        }}
        onClick={() => {
          if (margin) document.getElementById(notesId(sentence))?.focus();
          else setOpened(!opened);
        }}
      />
      {!margin && opened && (
        <span className={classes.inline}>
          <NoteList group={group} />
        </span>
      )}
    </>
  );
}
