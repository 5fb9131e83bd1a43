import { createContext, useContext } from 'react';
import type { Item, Items } from './items';
import type { LayerName } from './layers';
import type { NoteGroup } from './notes';
import type { Speaker } from './speakers';
import type { Reading, Span } from './types';

/** What all parts of a reading share. */
export interface ReadingView {
  reading: Reading;
  items: Items;
  speakers: readonly Speaker[];
  on: ReadonlySet<LayerName>;
  notes: ReadonlyMap<number, NoteGroup>;
  /** Whether notes stand in the margin; else they open below their sentences. */
  margin: boolean;
  /** The finding that is chosen. */
  chosen: string | null;
  /**
   * Lights a finding and brings it into sight; the one that is lit goes dark again.
   *
   * @param at which of its places; the first one when not said
   */
  choose: (item: Item, at?: Span) => void;
}

export const ReadingViewContext = createContext<ReadingView | null>(null);

export function useReadingView(): ReadingView {
  const view = useContext(ReadingViewContext);
  if (view === null) throw new Error('outside of a reading');
  return view;
}

/** The id of the notes of a sentence in the document. */
export function notesId(sentence: number): string {
  return `notes-${sentence}`;
}

export function wordsOf({ text }: Reading, { start, end }: Span): string {
  return text.slice(start, end);
}
