import type { SavedSearch } from './types';

export interface Folder {
  /** Empty for what is in none. */
  name: string;
  searches: SavedSearch[];
}

/** By folder and name; what is in no folder comes first. */
export function folders(searches: readonly SavedSearch[]): Folder[] {
  const found = new Map<string, SavedSearch[]>();
  for (const search of searches) {
    found.set(search.folder, [...(found.get(search.folder) ?? []), search]);
  }
  return [...found]
    .map(([name, inside]) => ({ name, searches: inside.sort(byName) }))
    .sort((one, other) => one.name.localeCompare(other.name));
}

function byName(one: SavedSearch, other: SavedSearch): number {
  return one.name.localeCompare(other.name);
}
