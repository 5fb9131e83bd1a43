import { describe, expect, it } from 'vitest';
import { after, before, isChanged, stretches } from './sides';
import type { Piece } from './types';

const same: Piece = { op: 'SAME', text: 'The ferry sails at ', kind: null };
const nine: Piece = { op: 'REMOVED', text: 'nine', kind: 'NUMBER' };
const ten: Piece = { op: 'ADDED', text: 'ten', kind: 'NUMBER' };

describe('the two sides of a comparison', () => {
  it('hold what stood there, and what stands there', () => {
    expect(before([same, nine, ten])).toEqual([same, nine]);
    expect(after([same, nine, ten])).toEqual([same, ten]);
  });
});

describe('the blocks of a comparison', () => {
  it('are apart by whether they changed', () => {
    const told = stretches([
      { pieces: [same] },
      { pieces: [same] },
      { pieces: [same, nine, ten] },
      { pieces: [same] },
    ]);
    expect(told.map(({ changed, first, blocks }) => [changed, first, blocks.length])).toEqual([
      [false, 0, 2],
      [true, 2, 1],
      [false, 3, 1],
    ]);
    expect(isChanged([same])).toBe(false);
  });
});
