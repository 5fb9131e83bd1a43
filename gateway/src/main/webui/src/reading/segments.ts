import type { Span } from './types';

/** Something to be shown in a stretch of the text. */
export interface Mark extends Span {
  /** The finding that it belongs to. */
  item: string;
  /** The lower one stands around the higher where both cover the same stretch. */
  rank: number;
}

/** A stretch of the text, bare or within a mark. */
export type Piece<M extends Mark> = Bare | Marked<M>;

export interface Bare extends Span {
  mark: null;
}

export interface Marked<M extends Mark> extends Span {
  mark: M;
  /** Whether the mark begins with this piece, and ends with it: one that others cut has several. */
  opens: boolean;
  closes: boolean;
  pieces: Piece<M>[];
}

/**
 * Cuts a stretch of text at the borders of its marks, so that each lies wholly within another or
 * wholly beside it. Marks that cross are cut: the one that begins first, or is longer, stays whole.
 *
 * @returns the stretch without gaps, in reading order
 */
export function nested<M extends Mark>(marks: readonly M[], within: Span): Piece<M>[] {
  const parts = marks
    .map((mark) => clipped({ mark, start: mark.start, end: mark.end }, within))
    .filter(({ start, end }) => start < end);
  return nest(parts, within);
}

interface Part<M extends Mark> extends Span {
  mark: M;
}

function nest<M extends Mark>(parts: readonly Part<M>[], within: Span): Piece<M>[] {
  const found: Piece<M>[] = [];
  let waiting = [...parts].sort(byPlace);
  let at = within.start;
  for (let outer = waiting[0]; outer !== undefined; outer = waiting[0]) {
    const { mark, start, end } = outer;
    if (at < start) found.push({ start: at, end: start, mark: null });
    const inner: Part<M>[] = [];
    const behind: Part<M>[] = [];
    for (const part of waiting.slice(1)) {
      if (part.start < end) inner.push(clipped(part, outer));
      if (part.end > end) behind.push({ ...part, start: Math.max(part.start, end) });
    }
    found.push({
      mark,
      start,
      end,
      opens: start === mark.start,
      closes: end === mark.end,
      pieces: nest(inner, outer),
    });
    at = end;
    waiting = behind.sort(byPlace);
  }
  if (at < within.end) found.push({ start: at, end: within.end, mark: null });
  return found;
}

/** What begins first and reaches farthest stands around the others. */
function byPlace<M extends Mark>(one: Part<M>, other: Part<M>): number {
  return one.start - other.start || other.end - one.end || one.mark.rank - other.mark.rank;
}

function clipped<P extends Span>(part: P, { start, end }: Span): P {
  return { ...part, start: Math.max(part.start, start), end: Math.min(part.end, end) };
}
