import { ENTITY_LAYERS } from './items';
import type { LayerName } from './layers';
import { isSaid } from './said';
import type { Mark } from './segments';
import { speakerKey, type Speaker } from './speakers';
import type { Reading, Span } from './types';

/** A mark of the text, with what it looks like. */
export interface TextMark extends Mark {
  layer: LayerName | 'sentence' | 'found';
  /** What of its layer it is: the status of a claim, the form of a mention. */
  variant: string | null;
  /** Whose words or thoughts they are, for what is attributed. */
  speaker: Speaker | null;
}

/** From the outside to the inside. */
const RANKS = {
  sentence: 0,
  highlight: 1,
  event: 2,
  tension: 3,
  claim: 4,
  position: 5,
  attributed: 6,
  quotation: 7,
  number: 8,
  time: 9,
  entity: 10,
  tone: 11,
  found: 12,
} as const;

/**
 * The marks of the layers that are switched on, and the sentences, which are always there.
 *
 * @param found what the search found that led here
 */
export function marksOf(
  { findings, sentences }: Reading,
  on: ReadonlySet<LayerName>,
  speakers: readonly Speaker[],
  found: readonly Span[] = [],
): TextMark[] {
  const marks: TextMark[] = [];
  const add = (
    kind: keyof typeof RANKS,
    index: number,
    span: Span,
    layer: TextMark['layer'],
    variant: string | null = null,
    speaker: Speaker | null = null,
  ) => {
    if (layer !== 'sentence' && layer !== 'found' && !on.has(layer)) return;
    const { start, end } = span;
    marks.push({
      item: `${kind}-${index}`,
      start,
      end,
      rank: RANKS[kind],
      layer,
      variant,
      speaker,
    });
  };
  sentences.forEach((span, index) => {
    add('sentence', index, span, 'sentence');
  });
  findings.highlights.forEach(({ span }, index) => {
    add('highlight', index, span, 'highlights');
  });
  findings.events.forEach(({ span }, index) => {
    add('event', index, span, 'events');
  });
  findings.tensions.forEach(({ first, second }, index) => {
    add('tension', index, first, 'claims', 'TENSION');
    add('tension', index, second, 'claims', 'TENSION');
  });
  findings.claims.forEach(({ span, status }, index) => {
    add('claim', index, span, 'claims', status);
  });
  findings.positions.forEach(({ span, stance }, index) => {
    add('position', index, span, 'positions', stance);
  });
  const byKey = new Map(speakers.map((speaker) => [speaker.key, speaker]));
  findings.quotations.forEach((quotation, index) => {
    const speaker = byKey.get(speakerKey(quotation)) ?? null;
    if (isSaid(quotation)) {
      add('quotation', index, quotation.span, 'quotations', quotation.kind, speaker);
    } else {
      add('attributed', index, quotation.span, 'attributed', null, speaker);
    }
  });
  findings.quantities.forEach(({ span }, index) => {
    add('number', index, span, 'numbers');
  });
  findings.times.forEach(({ span }, index) => {
    add('time', index, span, 'times');
  });
  findings.entities.forEach(({ type, mentions }, index) => {
    mentions.forEach(({ span, form }) => {
      add('entity', index, span, ENTITY_LAYERS[type], form);
    });
  });
  findings.tone?.words.forEach(({ span, score }, index) => {
    add('tone', index, span, 'tone', score < 0 ? 'NEGATIVE' : 'POSITIVE');
  });
  found.forEach((span, index) => {
    add('found', index, span, 'found');
  });
  return marks;
}
