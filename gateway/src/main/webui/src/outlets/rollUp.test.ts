import { describe, expect, it } from 'vitest';
import { rollUp } from './rollUp';

describe('how an outlet’s feeds do', () => {
  it('begins with what needs attention', () => {
    expect(rollUp({ health: { worst: 'FAILING', counts: { OK: 2, FAILING: 1 } } })).toEqual([
      { status: 'FAILING', count: 1 },
      { status: 'OK', count: 2 },
    ]);
  });

  it('is not known of one without feeds', () => {
    expect(rollUp({ health: null })).toEqual([]);
  });
});
