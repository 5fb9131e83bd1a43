import { describe, expect, it } from 'vitest';
import { daysOf, labelled, lineOf, placeOf, stepAt, stepsOf, topOf } from './geometry';
import type { Attention } from './types';

const bucket = (day: number, articles: number, all: number) => ({
  start: `2025-11-${day}T00:00:00Z`,
  articles,
  all,
  share: all === 0 ? null : articles / all,
});

const attention: Attention = {
  interval: 'day',
  zone: 'UTC',
  by: 'published',
  from: '2025-11-18T00:00:00Z',
  to: '2025-11-22T00:00:00Z',
  series: [
    {
      query: 'fire',
      total: 37,
      undated: 0,
      buckets: [bucket(18, 4, 40), bucket(19, 33, 50), bucket(20, 0, 0), bucket(21, 0, 8)],
    },
  ],
  gaps: [],
  gapsKnownSince: null,
  followsNothing: false,
};
const box = { width: 400, height: 100 };

describe('the chart of attention', () => {
  it('has a round scale above everything', () => {
    expect(topOf(attention, 'articles')).toBe(50);
    expect(topOf(attention, 'share')).toBe(1);
    expect(topOf({ ...attention, series: [] }, 'articles')).toBe(2);
  });

  it('draws no line where nothing can be said', () => {
    const buckets = attention.series[0]?.buckets ?? [];
    expect(lineOf(buckets, 'share', 1, box)).toBe('M50.0 90.0L150.0 34.0M350.0 100.0');
    expect(lineOf(buckets, 'articles', 50, box)).toContain('L250.0 100.0L350.0 100.0');
  });

  it('finds steps and their days, whichever way the pointer went', () => {
    const steps = stepsOf(attention);
    expect(stepAt(-5, 4, box)).toBe(0);
    expect(stepAt(250, 4, box)).toBe(2);
    expect(stepAt(999, 4, box)).toBe(3);
    expect(daysOf(steps, 2, 1)).toEqual(['2025-11-19', '2025-11-20']);
    expect(daysOf(steps, 3, 3)).toEqual(['2025-11-21', '2025-11-21']);
  });

  it('puts times at their places, and not outside', () => {
    expect(placeOf('2025-11-20T00:00:00Z', attention, box)).toBe(200);
    expect(placeOf('2024-01-01T00:00:00Z', attention, box)).toBe(0);
  });

  it('labels as many steps as there is room for', () => {
    expect(labelled(4, box)).toEqual([0, 1, 2, 3]);
    expect(labelled(120, box)).toEqual([0, 30, 60, 90]);
  });
});
