import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences';

const sentences = [
  { start: 0, end: 10 },
  { start: 11, end: 20 },
  { start: 22, end: 30 },
];

describe('the sentences of a span', () => {
  it('are those that it lies in', () => {
    expect(sentencesOf({ start: 0, end: 4 }, sentences)).toEqual([0]);
    expect(sentencesOf({ start: 12, end: 20 }, sentences)).toEqual([1]);
    expect(sentencesOf({ start: 8, end: 25 }, sentences)).toEqual([0, 1, 2]);
  });

  it('do not include one that only touches it', () => {
    expect(sentencesOf({ start: 11, end: 22 }, sentences)).toEqual([1]);
  });

  it('are the one before for what lies between two', () => {
    expect(sentencesOf({ start: 20, end: 22 }, sentences)).toEqual([1]);
  });

  it('are none where there are none', () => {
    expect(sentencesOf({ start: 0, end: 4 }, [])).toEqual([]);
  });
});
