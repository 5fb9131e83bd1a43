import { describe, expect, it } from 'vitest';
import { pieces } from './highlights';

describe('highlights', () => {
  it('cut a text into what was found and what was not', () => {
    expect(pieces('The ferry sails again.', [{ start: 4, end: 9 }])).toEqual([
      { text: 'The ', found: false },
      { text: 'ferry', found: true },
      { text: ' sails again.', found: false },
    ]);
  });

  it('count in UTF-16 units', () => {
    expect(pieces('🚢 ferry', [{ start: 3, end: 8 }])[1]).toEqual({ text: 'ferry', found: true });
  });

  it('may overlap, stand in any order, and reach beyond the text', () => {
    const spans = [
      { start: 6, end: 99 },
      { start: 0, end: 3 },
      { start: 2, end: 5 },
    ];
    expect(pieces('abcdefgh', spans)).toEqual([
      { text: 'abcde', found: true },
      { text: 'f', found: false },
      { text: 'gh', found: true },
    ]);
  });

  it('leave a text alone that has none', () => {
    expect(pieces('text', [])).toEqual([{ text: 'text', found: false }]);
    expect(pieces('', [])).toEqual([]);
  });
});
