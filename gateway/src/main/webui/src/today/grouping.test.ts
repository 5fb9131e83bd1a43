import { describe, expect, it } from 'vitest';
import type { ArticleListItem } from '../api/models';
import { byDay, byOutlet } from './grouping';
import { perHour } from './hours';

function article(outlet: string, at: string): ArticleListItem {
  return {
    id: `${outlet} ${at}`,
    revision: 1,
    generation: 1,
    title: 'A title',
    outlet: { name: outlet, domain: `${outlet}.example`, demonstration: true },
    url: null,
    clocks: {
      published: { at, known: 'FEED', original: at },
      fetchedAt: '2026-11-24T00:00:00Z',
      indexedAt: null,
      modified: { at: null, known: 'UNKNOWN', original: null },
    },
  };
}

const list = [
  article('courier', '2026-11-23T09:40:00Z'),
  article('wire', '2026-11-23T09:05:00Z'),
  article('courier', '2026-11-22T23:30:00Z'),
  article('courier', '2026-11-22T12:00:00Z'),
  article('wire', '2026-11-20T12:00:00Z'),
];

describe('the newest articles', () => {
  it('are grouped by outlet, the outlet of the newest first', () => {
    const groups = byOutlet(list);
    expect(groups.map(({ key, articles }) => [key, articles.length])).toEqual([
      ['courier.example', 3],
      ['wire.example', 2],
    ]);
  });

  it('are grouped by the reader’s days', () => {
    const days = byDay(list);
    expect(days.map(({ key, articles }) => [key, articles.length])).toEqual([
      ['2026-11-23', 3],
      ['2026-11-22', 1],
      ['2026-11-20', 1],
    ]);
  });

  it('are counted by hour over 24 hours', () => {
    const { hours, series, total } = perHour(list);
    expect(hours.at(-1)).toEqual(new Date('2026-11-23T09:00:00Z'));
    expect(total).toBe(4);
    expect(series.map(({ key, total: own }) => [key, own])).toEqual([
      ['courier.example', 3],
      ['wire.example', 1],
    ]);
    expect(series[0]?.counts.at(-1)).toBe(1);
  });

  it('are counted together beyond the fifth outlet', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((o) => article(o, '2026-11-23T09:40:00Z'));
    const { series } = perHour(many);
    expect(series).toHaveLength(6);
    expect(series.at(-1)).toMatchObject({ key: null, total: 2 });
  });
});
