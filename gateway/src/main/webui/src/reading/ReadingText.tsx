import { memo, type PointerEvent, useCallback, useContext, useMemo } from 'react';
import type { Block } from '../api/models';
import { FoundContext } from '../article/matches';
import { TextParts } from '../article/TextParts';
import { MarkedWords } from './MarkedWords';
import { marksOf } from './marks';
import { usePointing } from './pointing';
import { nested } from './segments';
import type { Span } from './types';
import { useReadingView } from './view';

/** The text with the marks of all layers that are on. */
export const ReadingText = memo(function ReadingText({ blocks }: { blocks: readonly Block[] }) {
  const { reading, on, speakers, items } = useReadingView();
  const pointing = usePointing();
  const found = useContext(FoundContext);
  const marks = useMemo(
    () => marksOf(reading, on, speakers, found),
    [reading, on, speakers, found],
  );
  const words = useCallback(
    (span: Span) => {
      const own = marks.filter(({ start, end }) => start < span.end && end > span.start);
      return <MarkedWords pieces={nested(own, span)} text={reading.text} />;
    },
    [marks, reading],
  );
  const point = ({ target }: PointerEvent) => {
    const sentence = sentenceUnder(target);
    if (sentence === null) pointing.leave();
    else pointing.pointAtSentence(sentence, items.values());
  };
  return (
    <div
      onPointerOver={point}
      onPointerLeave={() => {
        pointing.leave();
      }}
    >
      <TextParts text={reading.text} blocks={blocks} words={words} />
    </div>
  );
});

function sentenceUnder(target: EventTarget): number | null {
  const sentence = target instanceof Element ? target.closest('[data-sentence]') : null;
  const number = sentence?.getAttribute('data-sentence');
  return number == null ? null : Number(number);
}
