import { NoteBody } from './NoteBody';
import classes from './notes.module.css';
import type { Note, NoteGroup } from './notes';
import { useIsPointedAt, usePointing } from './pointing';
import { Why } from './Why';

/** The notes of one sentence. Spans only: they stand in the middle of a paragraph too. */
export function NoteList({ group }: { group: NoteGroup }) {
  return (
    <span role="list" className={classes.list}>
      {group.notes.map((note) => (
        <OneNote key={`${note.item.id}@${note.at.start}`} note={note} />
      ))}
    </span>
  );
}

function OneNote({ note }: { note: Note }) {
  const pointing = usePointing();
  const lit = useIsPointedAt(note.item.id);
  const point = () => {
    pointing.pointAt(note.item);
  };
  const leave = () => {
    pointing.leave();
  };
  return (
    <span
      role="listitem"
      className={classes.note}
      data-lit={lit || undefined}
      data-note={note.item.id}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      <NoteBody note={note} />
      <Why item={note.item} at={note.at} />
    </span>
  );
}
