import { describe, expect, it } from 'vitest';
import { byAttention, countsOf, healthOf, nextPollOf } from './health';
import type { Feed, Health, HealthStatus } from './types';

const outlet = {
  id: 'o',
  name: 'Harbour Courier',
  domain: 'harbour-courier.example',
  country: null,
  language: null,
  kind: 'PAPER',
  demonstration: false,
  rights: { use: 'FULL_TEXT', excerptCharacters: null, retentionDays: null },
  shared: true,
  feeds: 1,
  health: null,
} as const;

function health(status: HealthStatus, flag: Health['volume']['flag'] = 'NONE'): Health {
  return {
    status,
    reason: null,
    lastSuccess: null,
    nextPoll: '2026-11-23T09:10:00Z',
    interval: null,
    failureKind: null,
    failure: null,
    lastMessage: null,
    failures: 0,
    volume: { hours: [], flag },
  };
}

function feed(url: string, more: Partial<Feed> = {}): Feed {
  return {
    id: url,
    url,
    title: null,
    outlet,
    shared: true,
    interval: null,
    paused: null,
    credentials: null,
    state: {
      lastPolledAt: '2026-11-23T09:00:00Z',
      outcome: 'FETCHED',
      reason: null,
      failures: 0,
      entries: 3,
      skipped: 0,
      skipReason: null,
      nextPollAt: '2026-11-23T09:10:00Z',
      polling: {
        activity: 'POLLING',
        failureKind: null,
        lastFailure: null,
        lastFailedAt: null,
        lastSuccessAt: '2026-11-23T09:00:00Z',
        interval: null,
        entriesPerDay: null,
        validatorsTrusted: true,
        pushedUntil: null,
        notice: null,
        noticeDetail: null,
        noticedAt: null,
      },
    },
    health: null,
    ...more,
  };
}

describe('the order of feeds', () => {
  it('begins with what needs attention', () => {
    const feeds = [
      feed('paused', { health: health('PAUSED') }),
      feed('ok', { health: health('OK') }),
      feed('silent', { health: health('OK', 'SILENT') }),
      feed('attention', { health: health('ATTENTION') }),
      feed('failing', { health: health('FAILING') }),
      feed('new', { health: health('NEW') }),
    ];
    expect(feeds.sort(byAttention).map(({ url }) => url)).toEqual([
      'failing',
      'attention',
      'new',
      'silent',
      'ok',
      'paused',
    ]);
  });

  it('is that of the names among equals', () => {
    const feeds = ['b', 'a'].map((url) => feed(url, { health: health('OK') }));
    expect(feeds.sort(byAttention).map(({ url }) => url)).toEqual(['a', 'b']);
  });
});

describe('a feed that the service does not judge', () => {
  it('is judged by its last poll', () => {
    const state = { ...feed('x').state, outcome: 'FAILED', reason: 'HTTP 500' } as const;
    expect(healthOf(feed('x')).status).toBe('OK');
    expect(healthOf(feed('x', { state }))).toMatchObject({
      status: 'FAILING',
      reason: 'HTTP 500',
      lastSuccess: null,
    });
    expect(healthOf(feed('x', { state: { ...state, outcome: null } })).status).toBe('NEW');
  });

  it('is paused before anything else', () => {
    const paused = { at: '2026-11-23T09:00:00Z', by: null };
    const found = healthOf(feed('x', { paused }));
    expect(found.status).toBe('PAUSED');
    expect(nextPollOf(found)).toBeNull();
  });
});

describe('the next poll of a feed that the service judges', () => {
  it('is not announced while the feed is paused', () => {
    expect(nextPollOf(health('PAUSED'))).toBeNull();
    expect(nextPollOf(health('FAILING'))).toBe('2026-11-23T09:10:00Z');
  });
});

describe('the counts of the statuses', () => {
  it('hold what there is', () => {
    const counts = countsOf([feed('a', { health: health('FAILING') }), feed('b'), feed('c')]);
    expect([...counts]).toEqual([
      ['FAILING', 1],
      ['OK', 2],
    ]);
  });
});
