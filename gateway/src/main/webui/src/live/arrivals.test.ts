import { describe, expect, it } from 'vitest';
import { arrived } from './arrivals';

describe('arrived articles', () => {
  it('are those at the head that are not known', () => {
    expect(arrived(['c', 'b', 'a'], new Set(['a', 'b']))).toEqual(['c']);
  });

  it('may stand between known ones, when they were published earlier', () => {
    expect(arrived(['c', 'x', 'b'], new Set(['c', 'b']))).toEqual(['x']);
  });

  it('are not those that moved up because others were withdrawn', () => {
    expect(arrived(['b', 'z'], new Set(['a', 'b']))).toEqual([]);
  });

  it('are all of them in a list that was empty', () => {
    expect(arrived(['b', 'a'], new Set())).toEqual(['b', 'a']);
  });
});
