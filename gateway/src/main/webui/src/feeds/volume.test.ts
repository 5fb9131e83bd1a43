import { describe, expect, it } from 'vitest';
import { dayOf } from '../time/moment';
import { byDay, drawn } from './volume';

const hour = (start: string, collected: number, expected: number) => ({
  start,
  collected,
  expected,
});

describe('the picture of a volume', () => {
  const hours = [
    hour('2026-11-23T08:00:00Z', 0, 2),
    hour('2026-11-23T09:00:00Z', 20, 2.4),
    hour('2026-11-23T10:00:00Z', 1, 3),
  ];

  it('is as high as its busiest hour', () => {
    const { bars } = drawn(hours, 5, 22);
    expect(bars.map(({ x }) => x)).toEqual([0, 5, 10]);
    expect(bars[0]?.height).toBe(0);
    expect(bars[1]?.height).toBe(20);
    expect(bars[2]?.height).toBe(1.5);
  });

  it('has a step of the line for each hour', () => {
    expect(drawn(hours, 5, 22).usual.split(' ')).toHaveLength(6);
    expect(drawn(hours, 5, 22).usual.startsWith('0,20 5,20 ')).toBe(true);
  });

  it('says what it shows in figures', () => {
    expect(drawn(hours, 5, 22)).toMatchObject({ collected: 21, expected: 7 });
    expect(drawn([], 5, 22)).toMatchObject({ collected: 0, expected: 0, usual: '' });
  });
});

describe('the days of a volume', () => {
  it('are the reader’s', () => {
    const days = byDay(
      [
        hour('2026-11-22T22:00:00Z', 1, 1),
        hour('2026-11-22T23:00:00Z', 2, 1.5),
        hour('2026-11-23T00:00:00Z', 4, 1.5),
      ],
      dayOf,
    );
    expect(days.map(({ first, collected, expected }) => [first, collected, expected])).toEqual([
      [0, 1, 1],
      [1, 6, 3],
    ]);
  });
});
