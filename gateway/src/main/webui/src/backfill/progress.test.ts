import { describe, expect, it } from 'vitest';
import { addressesIn, notAddresses, shareOf } from './progress';
import type { Backfill } from './types';

function backfill(total: number | null, done: number, failed: number): Backfill {
  return {
    id: 'b',
    kind: 'URLS',
    description: '',
    state: 'RUNNING',
    createdAt: '2026-11-23T09:00:00Z',
    createdBy: null,
    progress: { total, done, failed, ratePerMinute: null, remainingSeconds: null },
  };
}

describe('the progress of a backfill', () => {
  it('is a share of what is known', () => {
    expect(shareOf(backfill(200, 50, 10))).toEqual({ done: 25, failed: 5 });
  });

  it('is none while nothing is known', () => {
    expect(shareOf(backfill(null, 5, 0))).toBeNull();
    expect(shareOf(backfill(0, 0, 0))).toBeNull();
  });
});

describe('pasted addresses', () => {
  it('are taken once each', () => {
    expect(addressesIn(' https://a.example/1\n\nhttps://a.example/2 https://a.example/1 ')).toEqual(
      ['https://a.example/1', 'https://a.example/2'],
    );
    expect(addressesIn(' \n ')).toEqual([]);
  });

  it('are looked at before they are sent', () => {
    expect(notAddresses(['https://a.example/1', 'a.example', 'ftp://a.example'])).toEqual([
      'a.example',
      'ftp://a.example',
    ]);
  });
});
