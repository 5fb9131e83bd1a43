import type { Block, Span } from '../api/models';
import { paragraphs } from '../article/paragraphs';
import type { ReadText } from './types';

const BULLET = /^[-–—•*·‣▪]\s/u;

/** A bare text has the headings that the reading saw in it, and the lists that its marks show. */
export function blocksOf({ text, findings }: Pick<ReadText, 'text' | 'findings'>): Block[] {
  const headings = findings.sections.flatMap(({ heading }) => heading ?? []);
  const isHeading = (line: Span) =>
    headings.some(({ start, end }) => line.start < end && line.end > start);
  return paragraphs(text)
    .filter((line) => isHeading(line) || BULLET.test(text.slice(line.start, line.end)))
    .map((span) =>
      isHeading(span) ? { span, kind: 'HEADING', level: 2 } : { span, kind: 'LIST_ITEM', level: 1 },
    );
}
