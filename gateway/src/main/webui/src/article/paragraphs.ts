import type { Span } from '../api/models';

/** The paragraphs of a text, as offsets into it: what points into the text stays right. */
export function paragraphs(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)]
    .map(({ 0: line, index }) => trimmed(line, index))
    .filter(({ start, end }) => start < end);
}

function trimmed(line: string, index: number): Span {
  const start = index + line.length - line.trimStart().length;
  return { start, end: Math.max(start, index + line.trimEnd().length) };
}
