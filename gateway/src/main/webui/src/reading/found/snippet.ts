import type { Span } from '../types';

const AROUND = 28;

/** A name with some of the words before and behind it, cut between words. */
export function snippet(text: string, { start, end }: Span): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const before = text.slice(lineStart, start);
  const after = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
  return `${cutHead(before)}${text.slice(start, end)}${cutTail(after)}`;
}

function cutHead(words: string): string {
  if (words.length <= AROUND) return words;
  const kept = words.slice(-AROUND);
  return `…${kept.slice(kept.indexOf(' ') + 1)}`;
}

function cutTail(words: string): string {
  if (words.length <= AROUND) return words;
  const kept = words.slice(0, AROUND);
  const space = kept.lastIndexOf(' ');
  return `${space < 0 ? kept : kept.slice(0, space)}…`;
}
