import { useEffect, useMemo, useState } from 'react';
import { itemsOf, type Item } from './items';
import type { LayerName } from './layers';
import { notesOf } from './notes';
import { Pointing } from './pointing';
import { speakersOf } from './speakers';
import type { Reading, Span } from './types';
import type { ReadingView } from './view';

interface Options {
  reading: Reading;
  on: ReadonlySet<LayerName>;
  margin: boolean;
  chosen: string | null;
  /** Null when nothing is chosen any more. */
  onChoose: (item: string | null) => void;
}

/** Everything that the parts of a reading share, made once for each reading and choice. */
export function useReading({ reading, on, margin, chosen, onChoose }: Options) {
  const [pointing] = useState(() => new Pointing());
  const items = useMemo(() => itemsOf(reading), [reading]);
  const speakers = useMemo(() => speakersOf(reading.findings), [reading]);
  const notes = useMemo(
    () => new Map(notesOf(reading, items, on).map((group) => [group.sentence, group])),
    [reading, items, on],
  );
  useEffect(() => {
    pointing.choose(chosen === null ? null : (items.get(chosen) ?? null));
  }, [pointing, chosen, items]);
  useEffect(() => {
    const first = items.get(chosen ?? '')?.spans[0];
    if (first !== undefined) bringIntoSight(first, reading);
    // Only what the address said when the text was opened; later choices do so themselves.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [reading]);
  const view: ReadingView = {
    reading,
    items,
    speakers,
    on,
    notes,
    margin,
    chosen,
    choose: (item: Item, at?: Span) => {
      if (chosen === item.id && at === undefined) {
        onChoose(null);
        return;
      }
      onChoose(item.id);
      const span = at ?? item.spans[0];
      if (span !== undefined) bringIntoSight(span, reading);
    },
  };
  return { view, pointing };
}

function bringIntoSight(span: Span, { sentences }: Reading) {
  const index = sentences.findLastIndex(({ start }) => start <= span.start);
  document
    .querySelector(`[data-sentence="${Math.max(index, 0)}"]`)
    ?.scrollIntoView({ block: 'nearest' });
}
