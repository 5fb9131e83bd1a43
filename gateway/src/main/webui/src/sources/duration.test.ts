import { describe, expect, it } from 'vitest';
import { durationText, intervalText, secondsOf, untilText } from './duration';

describe('a duration', () => {
  it('is read from ISO 8601', () => {
    expect(secondsOf('PT15M')).toBe(900);
    expect(secondsOf('P1DT2H')).toBe(93_600);
    expect(secondsOf('PT0.5S')).toBe(0.5);
    expect(secondsOf('P')).toBeNull();
    expect(secondsOf('15 minutes')).toBeNull();
  });

  it('is said in the largest unit that does not mislead', () => {
    expect(durationText(1)).toBe('1 second');
    expect(durationText(80)).toBe('80 seconds');
    expect(durationText(720)).toBe('12 minutes');
    expect(durationText(3600 * 3)).toBe('3 hours');
    expect(durationText(86_400 * 7)).toBe('7 days');
  });

  it('is shown as written when it cannot be read', () => {
    expect(intervalText('PT12M')).toBe('12 minutes');
    expect(intervalText('P2W')).toBe('P2W');
  });

  it('that has run out is now', () => {
    const now = new Date('2026-11-23T10:00:00Z');
    expect(untilText(new Date('2026-11-23T09:00:00Z'), now)).toBe('now');
    expect(untilText(new Date('2026-11-23T10:05:00Z'), now)).toBe('in 5 minutes');
  });
});
