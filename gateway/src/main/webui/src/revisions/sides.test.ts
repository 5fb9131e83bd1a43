import { describe, expect, it } from 'vitest';
import { after, before, isChanged, stretches } from './sides';
import type { Piece } from './types';

const same: Piece = { op: 'SAME', text: 'The ferry sails at ', kinds: [] };
const nine: Piece = { op: 'REMOVED', text: 'nine', kinds: ['NUMBER'] };
const ten: Piece = { op: 'ADDED', text: 'ten', kinds: ['NUMBER'] };

describe('the two sides of a comparison', () => {
  it('hold what stood there, and what stands there', () => {
    expect(before([same, nine, ten])).toEqual([same, nine]);
    expect(after([same, nine, ten])).toEqual([same, ten]);
  });
});

describe('the blocks of a comparison', () => {
  it('are apart by whether they changed', () => {
    const told = stretches([[same], [same], [same, nine, ten], [same]]);
    expect(told.map(({ changed, first, blocks }) => [changed, first, blocks.length])).toEqual([
      [false, 0, 2],
      [true, 2, 1],
      [false, 3, 1],
    ]);
    expect(isChanged([same])).toBe(false);
  });
});
