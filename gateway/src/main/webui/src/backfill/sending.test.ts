import { describe, expect, it } from 'vitest';
import { bytesText, secondsLeft } from './sending';

describe('a size', () => {
  it('is said in the unit that fits', () => {
    expect(bytesText(0)).toBe('0 B');
    expect(bytesText(999)).toBe('999 B');
    expect(bytesText(999_600)).toBe('1 MB');
    expect(bytesText(12_340_000)).toBe('12.3 MB');
    expect(bytesText(2_147_483_648)).toBe('2.1 GB');
  });
});

describe('the time that is left', () => {
  it('follows from the speed so far', () => {
    expect(secondsLeft(250, 1000, 10_000)).toBe(30);
    expect(secondsLeft(1000, 1000, 10_000)).toBe(0);
  });

  it('is not guessed at the beginning', () => {
    expect(secondsLeft(0, 1000, 10_000)).toBeNull();
    expect(secondsLeft(250, 1000, 100)).toBeNull();
  });
});
