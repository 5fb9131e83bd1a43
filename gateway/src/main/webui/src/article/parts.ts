import type { Block, Span } from '../api/models';
import { paragraphs } from './paragraphs';

const LONE_BULLET = /^\s*[-–—•*·‣▪]\s*$/u;

export type Part = Span & Pick<Block, 'kind' | 'level'>;

/** Parts that belong together: the items of a list, the rows of a table. */
export interface Run {
  kind: Block['kind'];
  parts: Part[];
}

/**
 * A text in parts, as the page had them. What no block covers is shown in paragraphs, so that
 * nothing of a text is lost; without blocks that is all of it.
 *
 * @param text may end before the blocks do, where only an excerpt may be shown
 */
export function parts(text: string, blocks: readonly Block[]): Part[] {
  const found: Part[] = [];
  let done = 0;
  const plain = (end: number) => {
    const between = text.slice(done, end);
    for (const { start, end: to } of paragraphs(between)) {
      // The mark before a list item stands outside of its block.
      if (LONE_BULLET.test(between.slice(start, to))) continue;
      found.push({ start: done + start, end: done + to, kind: 'PARAGRAPH', level: 0 });
    }
  };
  for (const { span, kind, level } of [...blocks].sort((a, b) => a.span.start - b.span.start)) {
    const start = Math.max(done, span.start);
    const end = Math.min(text.length, span.end);
    if (start >= end) continue;
    plain(start);
    if (text.slice(start, end).trim() !== '') found.push({ start, end, kind, level });
    done = end;
  }
  plain(text.length);
  return found;
}

/** Neighbours of one kind in one run; every paragraph, heading and preformatted part is its own. */
export function runs(all: readonly Part[]): Run[] {
  const found: Run[] = [];
  for (const part of all) {
    const last = found.at(-1);
    if (last?.kind === part.kind && joins(part.kind)) last.parts.push(part);
    else found.push({ kind: part.kind, parts: [part] });
  }
  return found;
}

function joins(kind: Block['kind']): boolean {
  return kind === 'LIST_ITEM' || kind === 'QUOTE' || kind === 'TABLE_ROW';
}

/**
 * The level at which each heading is shown below the title, which is the first: without gaps, and
 * never more than one below the heading before, whatever the page did.
 *
 * @returns by the start of the heading, 2 to 6
 */
export function headingLevels(all: readonly Part[]): ReadonlyMap<number, number> {
  const headings = all.filter(({ kind }) => kind === 'HEADING');
  const used = [...new Set(headings.map(({ level }) => level))].sort((a, b) => a - b);
  const levels = new Map<number, number>();
  let before = 1;
  for (const { start, level } of headings) {
    before = Math.min(used.indexOf(level) + 2, before + 1, 6);
    levels.set(start, before);
  }
  return levels;
}

const BULLET = /^[-–—•*·‣▪]\s+/u;

/** A list item without the mark that the page wrote before it: the list has marks of its own. */
export function withoutBullet(text: string, { start, end }: Span): Span {
  const mark = BULLET.exec(text.slice(start, end));
  return { start: start + (mark?.[0].length ?? 0), end };
}

const CELL = /\t| \| /g;

/** The cells of a row. */
export function cells(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let done = start;
  for (const { 0: mark, index } of text.slice(start, end).matchAll(CELL)) {
    found.push({ start: done, end: start + index });
    done = start + index + mark.length;
  }
  return [...found, { start: done, end }];
}
