import { expect, it } from 'vitest';
import type { Layer } from './types';
import { unreadOf } from './unread';

function layer(name: string, status: Layer['status'], reason: string | null = null): Layer {
  return { name, version: '1', status, reason };
}

it('layers that share a reason are told of together, failures first', () => {
  const foreign = 'This is read in English only.';
  expect(
    unreadOf([
      layer('language', 'DONE'),
      layer('claim', 'SKIPPED', foreign),
      layer('event', 'FAILED', 'A fault of ours.'),
      layer('quotation', 'SKIPPED', foreign),
    ]),
  ).toEqual([
    { status: 'FAILED', reason: 'A fault of ours.', layers: ['event'] },
    { status: 'SKIPPED', reason: foreign, layers: ['claim', 'quotation'] },
  ]);
  expect(unreadOf([layer('language', 'DONE')])).toEqual([]);
});
