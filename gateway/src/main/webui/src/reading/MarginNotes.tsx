import { type RefObject, useLayoutEffect, useRef } from 'react';
import { t } from '../messages/t';
import { NoteList } from './NoteList';
import classes from './notes.module.css';
import { stacked } from './stacking';
import { notesId, useReadingView } from './view';

const GAP = 10;

/** The notes beside the text, each as near to its sentence as the others let it stand. */
export function MarginNotes({ text }: { text: RefObject<HTMLElement | null> }) {
  const { notes } = useReadingView();
  const margin = useRef<HTMLDivElement>(null);
  useAligned(text, margin);
  return (
    <div ref={margin} className={classes.margin} role="group" aria-label={t('reading.notes')}>
      {[...notes.values()].map((group) => (
        <div
          key={group.sentence}
          id={notesId(group.sentence)}
          className={classes.group}
          data-number={group.number}
          data-of={group.sentence}
          role="group"
          aria-label={t('reading.noteGroup', { number: group.number })}
          tabIndex={-1}
        >
          <NoteList group={group} />
        </div>
      ))}
    </div>
  );
}

/** Aligns the notes anew whenever the text or a note becomes larger or smaller, or they change. */
function useAligned(text: RefObject<HTMLElement | null>, margin: RefObject<HTMLElement | null>) {
  const { notes } = useReadingView();
  useLayoutEffect(() => {
    const [words, beside] = [text.current, margin.current];
    if (words === null || beside === null) return undefined;
    const alignAll = () => {
      align(words, beside);
    };
    alignAll();
    const watcher = new ResizeObserver(alignAll);
    watcher.observe(words);
    for (const group of beside.children) watcher.observe(group);
    // A font that comes late may move lines and keep the height of all.
    document.fonts.addEventListener('loadingdone', alignAll);
    return () => {
      watcher.disconnect();
      document.fonts.removeEventListener('loadingdone', alignAll);
    };
  }, [text, margin, notes]);
}

function align(text: HTMLElement, margin: HTMLElement) {
  const groups = [...margin.children].filter((child) => child instanceof HTMLElement);
  const origin = margin.getBoundingClientRect().top;
  const wishes = groups.map((group) => {
    const sentence = text.querySelector(`[data-sentence="${group.dataset['of'] ?? ''}"]`);
    const line = sentence?.getClientRects()[0];
    return { top: line === undefined ? 0 : line.top - origin, height: group.offsetHeight };
  });
  const tops = stacked(wishes, GAP);
  groups.forEach((group, index) => {
    group.style.top = `${tops[index] ?? 0}px`;
  });
  const bottom = (tops.at(-1) ?? 0) + (wishes.at(-1)?.height ?? 0);
  margin.style.minHeight = `${bottom}px`;
}
