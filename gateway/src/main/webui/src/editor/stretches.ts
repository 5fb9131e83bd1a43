import type { Span } from '../api/models';
import { type TokenKind, tokens } from './tokens';

/** A stretch of a query in one look. */
export interface Stretch extends Span {
  kind: TokenKind;
  text: string;
  /** Stands in what is refused. */
  wrong: boolean;
}

/**
 * A query in stretches, cut at the ends of what is refused and at a place to be measured.
 *
 * @param wrong null when nothing is; a place without a width is the sign before it
 */
export function stretches(query: string, wrong: Span | null, place: number | null): Stretch[] {
  const refused = wrong === null ? null : seen(wrong, query.length);
  const cuts = [refused?.start, refused?.end, place].filter((cut) => cut != null);
  return tokens(query).flatMap(({ kind, start, end }) => {
    const inner = cuts.filter((cut) => cut > start && cut < end);
    const ends = [...new Set([start, ...inner.sort((a, b) => a - b), end])];
    return ends.slice(1).map((to, index) => {
      const from = ends[index] ?? start;
      const isWrong = refused !== null && from >= refused.start && to <= refused.end;
      return { kind, start: from, end: to, text: query.slice(from, to), wrong: isWrong };
    });
  });
}

function seen({ start, end }: Span, length: number): Span {
  const last = Math.min(Math.max(end, start + 1), length);
  return { start: Math.max(0, Math.min(start, last - 1)), end: last };
}
