import { describe, expect, it } from 'vitest';
import { notFound } from './notFound';
import { NOTHING } from './nothing';
import type { Layer, Reading } from './types';

function reading(...layers: Pick<Layer, 'name' | 'status'>[]): Reading {
  const told = layers.map((layer) => ({ ...layer, version: '1', reason: null }));
  return { text: 'Nothing.', sentences: [], layers: told, findings: NOTHING, complete: true };
}

describe('what was not found', () => {
  it('is what a layer looked for in vain', () => {
    const done = reading({ name: 'claim', status: 'DONE' }, { name: 'event', status: 'DONE' });
    expect(notFound(done)).toEqual(['claims', 'events']);
  });

  it('is not told of layers that were left out, failed or did a part', () => {
    const undone = reading(
      { name: 'claim', status: 'SKIPPED' },
      { name: 'event', status: 'FAILED' },
      { name: 'time', status: 'PARTIAL' },
    );
    expect(notFound(undone)).toEqual([]);
  });

  it('is not told of a text that is not shown whole', () => {
    const cut = { ...reading({ name: 'claim', status: 'DONE' }), complete: false };
    expect(notFound(cut)).toEqual([]);
  });
});
