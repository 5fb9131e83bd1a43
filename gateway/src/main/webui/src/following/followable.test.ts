import { describe, expect, it } from 'vitest';
import type { Feed, Outlet } from '../sources/types';
import { ofFeeds, ofOutlets } from './followable';
import type { Collection, Following } from './types';

const named = (id: string) => ({ id, name: `Outlet ${id}`, domain: `${id}.example` });
const outlet = (id: string) => ({ ...named(id), shared: true }) as Outlet;
const feed = (id: string, of: string) =>
  ({ id, url: `https://${of}.example/rss`, title: null, outlet: outlet(of), shared: true }) as Feed;
const world: Collection = {
  id: 'world',
  name: 'World',
  description: null,
  shared: true,
  outlets: [named('a')],
};
const following: Following = {
  version: 2,
  changedAt: null,
  feeds: [{ id: 'f1', url: 'https://c.example/rss', outlet: named('c') }],
  outlets: [named('b')],
  collections: [{ id: 'world', name: 'World', outlets: 1 }],
  allOutlets: 2,
};

describe('an outlet', () => {
  it('is followed by itself, or with a collection', () => {
    const [a, b, c] = ofOutlets([outlet('a'), outlet('b'), outlet('c')], following, [world]);
    expect(a).toMatchObject({ followed: false, with: 'World' });
    expect(b).toMatchObject({ followed: true, with: null });
    expect(c).toMatchObject({ followed: false, with: null });
  });

  it('is not followed with a collection that is not', () => {
    const nothing = { ...following, collections: [] };
    expect(ofOutlets([outlet('a')], nothing, [world])[0]).toMatchObject({ with: null });
  });
});

describe('a feed', () => {
  it('is followed by itself, with its outlet, or with a collection', () => {
    const feeds = [feed('f1', 'c'), feed('f2', 'b'), feed('f3', 'a'), feed('f4', 'd')];
    const told = ofFeeds(feeds, following, [world]);
    expect(told.map((one) => [one.followed, one.with])).toEqual([
      [true, null],
      [false, 'Outlet b'],
      [false, 'World'],
      [false, null],
    ]);
  });

  it('is not followed when nothing is known of following', () => {
    expect(ofFeeds([feed('f1', 'c')], undefined, [])[0]?.followed).toBe(false);
  });
});
