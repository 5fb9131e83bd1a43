import { expect, it } from 'vitest';
import { folders } from './folders';
import type { SavedSearch } from './types';

const search = (name: string, folder: string): SavedSearch => ({
  id: name,
  name,
  folder,
  query: 'ferry',
  shared: false,
  owner: { id: 'p1', name: 'Ana' },
  alert: { active: false, onePerCopyGroup: true, activatedAt: null },
  cost: 'LOW',
  living: false,
  changeable: true,
  following: true,
  version: 1,
});

it('puts saved searches into their folders, those in none first', () => {
  const sorted = folders([
    search('Pilots', 'Shipping'),
    search('Weir', ''),
    search('Ferries', 'Shipping'),
    search('Grain', 'Food'),
  ]);
  expect(sorted.map(({ name, searches }) => [name, searches.map((each) => each.name)])).toEqual([
    ['', ['Weir']],
    ['Food', ['Grain']],
    ['Shipping', ['Ferries', 'Pilots']],
  ]);
});
