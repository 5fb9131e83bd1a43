import { describe, expect, it } from 'vitest';
import { knownSince } from './words';

const day = (date: string) => new Date(`${date}T00:00:00Z`);
const steps = [
  { start: day('2026-03-01'), end: day('2026-03-02') },
  { start: day('2026-03-02'), end: day('2026-03-03') },
];

describe('knownSince', () => {
  it('names the time from which gaps are known when the chart begins before it', () => {
    expect(knownSince('2026-03-02T08:00:00Z', steps)).toContain('2 Mar');
  });

  it('says nothing where all of the chart is known, or nothing is', () => {
    expect(knownSince('2026-03-01T08:00:00Z', steps)).toBeNull();
    expect(knownSince(null, steps)).toBeNull();
    expect(knownSince('2026-03-02T08:00:00Z', [])).toBeNull();
  });
});
