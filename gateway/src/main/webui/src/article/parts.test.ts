import { describe, expect, it } from 'vitest';
import type { Block } from '../api/models';
import { cells, headingLevels, parts, runs, withoutBullet } from './parts';

const text = 'Key points\n- One\n- Two\nThe pilots strike.\nA\tB';

function block(words: string, kind: Block['kind'], level = 0): Block {
  const start = text.indexOf(words);
  return { span: { start, end: start + words.length }, kind, level };
}

const blocks = [
  block('Key points', 'HEADING', 2),
  block('- One', 'LIST_ITEM', 1),
  block('- Two', 'LIST_ITEM', 1),
  block('A\tB', 'TABLE_ROW'),
];

const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

describe('the parts of a text', () => {
  it('are its blocks, and paragraphs of what no block covers', () => {
    expect(parts(text, blocks).map((part) => [part.kind, words(part)])).toEqual([
      ['HEADING', 'Key points'],
      ['LIST_ITEM', '- One'],
      ['LIST_ITEM', '- Two'],
      ['PARAGRAPH', 'The pilots strike.'],
      ['TABLE_ROW', 'A\tB'],
    ]);
  });

  it('leave out a mark that stands before the block of its item', () => {
    const marked = [block('One', 'LIST_ITEM', 1), block('Two', 'LIST_ITEM', 1)];
    expect(parts(text, marked).map(words)).toEqual([
      'Key points',
      'One',
      'Two',
      'The pilots strike.',
      'A\tB',
    ]);
  });

  it('are paragraphs where there are no blocks', () => {
    expect(parts(text, []).map(({ kind }) => kind)).toEqual(Array(5).fill('PARAGRAPH'));
    expect(parts('', blocks)).toEqual([]);
  });

  it('end with the text when only its beginning is shown', () => {
    const cut = text.slice(0, 14);
    expect(parts(cut, blocks).at(-1)).toEqual({ start: 11, end: 14, kind: 'LIST_ITEM', level: 1 });
  });

  it('never show anything twice, though blocks overlap', () => {
    const twice = [block('Key points', 'HEADING', 2), block('Key points\n- One', 'PARAGRAPH')];
    expect(parts(text, twice).slice(0, 2).map(words)).toEqual(['Key points', '\n- One']);
  });

  it('form one list where items follow each other', () => {
    const found = runs(parts(text, blocks));
    expect(found.map(({ kind, parts: own }) => [kind, own.length])).toEqual([
      ['HEADING', 1],
      ['LIST_ITEM', 2],
      ['PARAGRAPH', 1],
      ['TABLE_ROW', 1],
    ]);
  });
});

describe('a heading', () => {
  it('is never more than one level below the one before', () => {
    const at = (start: number, level: number) =>
      ({ start, end: start + 1, kind: 'HEADING', level }) as const;
    const levels = headingLevels([at(0, 4), at(5, 2), at(9, 4), at(12, 6)]);
    expect([...levels.values()]).toEqual([2, 2, 3, 4]);
  });
});

describe('a list item', () => {
  it('loses the mark before it, and nothing else', () => {
    const [, item] = parts(text, blocks);
    expect(item && words(withoutBullet(text, item))).toBe('One');
    expect(withoutBullet('-5 degrees', { start: 0, end: 10 })).toEqual({ start: 0, end: 10 });
  });
});

describe('a row', () => {
  it('has its cells', () => {
    const start = text.indexOf('A\tB');
    expect(cells(text, { start, end: text.length }).map(words)).toEqual(['A', 'B']);
  });
});
