import type { Span } from './types';

/**
 * The sentences that a span lies in, by their places. What lies in none, such as the marks between
 * two, is told to be in the one before.
 */
export function sentencesOf(span: Span, sentences: readonly Span[]): number[] {
  const first = sentenceAt(span.start, sentences);
  const found: number[] = [];
  for (let index = first; index < sentences.length; index++) {
    const sentence = sentences[index];
    if (sentence === undefined || sentence.start >= span.end) break;
    if (sentence.end > span.start || index === first) found.push(index);
  }
  return found;
}

/** The last sentence that begins at an offset or before it; the first one when there is none. */
function sentenceAt(offset: number, sentences: readonly Span[]): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
