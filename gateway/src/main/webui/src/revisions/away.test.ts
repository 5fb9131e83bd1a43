import { describe, expect, it } from 'vitest';
import { awayBefore, changesNothing } from './away';
import type { Changes, Revision } from './types';

const time = { at: null, known: 'UNKNOWN', original: null } as const;

function revision(
  number: number,
  fetchedAt: string,
  withdrawnAt: string | null = null,
  changes: Changes = {},
): Revision {
  const said = { published: time, modified: time, title: 'Ferry sails', length: 900 };
  return { number, fetchedAt, withdrawnAt, changes, ...said };
}

describe('an article that was away', () => {
  const returned = revision(4, '2026-11-23T09:00:00Z');
  const taken = revision(2, '2026-11-21T09:00:00Z', '2026-11-22T09:00:00Z', { NUMBER: 1 });
  const first = revision(1, '2026-11-20T09:00:00Z');
  const revisions = [returned, taken, first];

  it('came back with the revision after the one that was withdrawn', () => {
    expect(awayBefore(returned, revisions)).toEqual({
      from: '2026-11-22T09:00:00Z',
      to: '2026-11-23T09:00:00Z',
    });
    expect(awayBefore(taken, revisions)).toBeNull();
    expect(awayBefore(first, revisions)).toBeNull();
  });

  it('may have come back as it was', () => {
    expect(changesNothing(returned)).toBe(true);
    expect(changesNothing(taken)).toBe(false);
  });
});
