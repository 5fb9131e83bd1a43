import { describe, expect, it } from 'vitest';
import {
  dayHeading,
  fullPublished,
  newestAt,
  published,
  shortMoment,
  shortPublished,
} from './moment';

// The tests run in Europe/Amsterdam: UTC+1 in November.
const now = new Date('2026-11-23T10:00:00Z');

describe('a time in a list', () => {
  it('is a time of day on the reader’s own day, not the day of UTC', () => {
    expect(shortMoment(new Date('2026-11-22T23:30:00Z'), now)).toBe('00:30');
    expect(shortMoment(new Date('2026-11-22T22:30:00Z'), now)).toBe('22 Nov, 23:30');
  });

  it('carries the year when it is another one', () => {
    expect(shortMoment(new Date('2025-11-17T12:00:00Z'), now)).toBe('17 Nov 2025');
  });

  it('is said to be unknown when it is', () => {
    const time = published({ at: null, known: 'UNKNOWN', original: null });
    expect(shortPublished(time, now)).toBe('time unknown');
  });

  it('has no time of day when only a day was stated', () => {
    const time = published({ at: '2026-11-21T00:00:00Z', known: 'URL', original: '2026/11/21' });
    expect(shortPublished(time, now)).toBe('21 Nov');
    expect(fullPublished(time)).toBe('21 Nov 2026');
  });
});

describe('a heading of a day', () => {
  it('names today and yesterday', () => {
    expect(dayHeading(new Date('2026-11-23T01:00:00Z'), now)).toBe('Today');
    expect(dayHeading(new Date('2026-11-22T01:00:00Z'), now)).toBe('Yesterday');
    expect(dayHeading(new Date('2026-11-20T01:00:00Z'), now)).toBe('Friday 20 November');
  });
});

describe('the time that orders a list', () => {
  const fetchedAt = '2026-11-23T09:00:00Z';

  it('is the publication, unless that lies after the fetching', () => {
    const said = (at: string) =>
      newestAt({ published: { at, known: 'FEED', original: at }, fetchedAt });
    expect(said('2026-11-23T08:00:00Z')).toEqual(new Date('2026-11-23T08:00:00Z'));
    expect(said('2026-11-24T08:00:00Z')).toEqual(new Date(fetchedAt));
  });

  it('is the fetching when nothing is said', () => {
    const unknown = { at: null, known: 'UNKNOWN', original: null } as const;
    const at = newestAt({ published: unknown, fetchedAt });
    expect(at).toEqual(new Date(fetchedAt));
  });
});
