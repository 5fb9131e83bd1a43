import { describe, expect, it } from 'vitest';
import type { Feed, HealthStatus } from '../sources/types';
import { rollUps } from './rollUp';

function feed(outlet: string, status: HealthStatus): Feed {
  return { outlet: { id: outlet }, health: { status } } as Feed;
}

describe('how an outlet’s feeds do', () => {
  const found = rollUps([
    feed('wire', 'OK'),
    feed('wire', 'FAILING'),
    feed('wire', 'OK'),
    feed('courier', 'PAUSED'),
  ]);

  it('begins with what needs attention', () => {
    expect(found.get('wire')).toEqual([
      { status: 'FAILING', count: 1 },
      { status: 'OK', count: 2 },
    ]);
    expect(found.get('courier')).toEqual([{ status: 'PAUSED', count: 1 }]);
  });

  it('is not known of one without feeds', () => {
    expect(found.get('ministry')).toBeUndefined();
  });
});
