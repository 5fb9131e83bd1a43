import type { Feed, Outlet } from '../sources/types';
import type { Collection, Following, FollowKind } from './types';

/** Something that an organisation can follow. */
export interface Followable {
  kind: FollowKind;
  id: string;
  name: string;
  /** What tells it from others of the same name. */
  what: string;
  shared: boolean;
  /** Followed by itself. */
  followed: boolean;
  /** What it is followed with: a collection's or an outlet's name. */
  with: string | null;
}

export function ofFeeds(
  feeds: readonly Feed[],
  following: Following | undefined,
  collections: readonly Collection[],
): Followable[] {
  const followed = new Set(following?.feeds.map(({ id }) => id));
  const outlets = new Map(following?.outlets.map(({ id, name }) => [id, name]));
  const gathered = throughCollections(following, collections);
  return feeds.map(({ id, url, title, outlet, shared }) => ({
    kind: 'FEED',
    id,
    name: title ?? outlet.name,
    what: `${outlet.name} · ${url}`,
    shared,
    followed: followed.has(id),
    with: outlets.get(outlet.id) ?? gathered.get(outlet.id) ?? null,
  }));
}

export function ofOutlets(
  outlets: readonly Outlet[],
  following: Following | undefined,
  collections: readonly Collection[],
): Followable[] {
  const followed = new Set(following?.outlets.map(({ id }) => id));
  const gathered = throughCollections(following, collections);
  return outlets.map(({ id, name, domain, shared }) => ({
    kind: 'OUTLET',
    id,
    name,
    what: domain,
    shared,
    followed: followed.has(id),
    with: gathered.get(id) ?? null,
  }));
}

/** Of each outlet in a followed collection, the collection's name. */
function throughCollections(
  following: Following | undefined,
  collections: readonly Collection[],
): Map<string, string> {
  const followed = new Set(following?.collections.map(({ id }) => id));
  return new Map(
    collections
      .filter(({ id }) => followed.has(id))
      .flatMap(({ name, outlets }) => outlets.map(({ id }): [string, string] => [id, name])),
  );
}
