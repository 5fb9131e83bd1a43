import type { Span } from '../api/models';

export interface Piece {
  text: string;
  found: boolean;
}

/**
 * A text as pieces that were found and pieces that were not.
 *
 * @param spans in UTF-16 units, in any order; what overlaps becomes one, what lies outside is cut
 */
export function pieces(text: string, spans: readonly Span[]): Piece[] {
  const found: Piece[] = [];
  let done = 0;
  for (const { start, end } of joined(text.length, spans)) {
    if (start > done) found.push({ text: text.slice(done, start), found: false });
    found.push({ text: text.slice(start, end), found: true });
    done = end;
  }
  if (done < text.length) found.push({ text: text.slice(done), found: false });
  return found;
}

function joined(length: number, spans: readonly Span[]): Span[] {
  const inside = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const result: Span[] = [];
  for (const span of inside) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}
