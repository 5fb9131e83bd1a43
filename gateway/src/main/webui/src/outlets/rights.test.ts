import { describe, expect, it } from 'vitest';
import { keptFor, shownOf } from './rights';

const rights = { use: 'FULL_TEXT', excerptCharacters: null, retentionDays: null } as const;

describe('the rights of an outlet', () => {
  it('say how much is shown', () => {
    expect(shownOf(rights)).toBe('Full text');
    expect(shownOf({ ...rights, use: 'EXCERPT', excerptCharacters: 400 })).toBe(
      'Excerpt · 400 characters',
    );
  });

  it('say how long articles are kept', () => {
    expect(keptFor(rights)).toContain('without a time limit');
    expect(keptFor({ ...rights, retentionDays: 90 })).toBe('Erased 90 days after fetching.');
  });
});
