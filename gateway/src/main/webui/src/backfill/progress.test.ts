import { describe, expect, it } from 'vitest';
import { addressesIn, notAddresses, shareOf } from './progress';

function progress(total: number, done: number, skipped: number, failed: number) {
  const waiting = total - done - skipped - failed;
  const unknown = { ratePerMinute: null, remainingSeconds: null };
  return { total, complete: true, done, failed, skipped, waiting, ...unknown };
}

describe('the progress of a backfill', () => {
  it('is a share of what is known', () => {
    expect(shareOf(progress(200, 40, 10, 10))).toEqual({ done: 25, failed: 5 });
  });

  it('is none while nothing is known', () => {
    expect(shareOf(progress(0, 0, 0, 0))).toBeNull();
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
