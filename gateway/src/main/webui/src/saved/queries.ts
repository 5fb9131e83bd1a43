import { queryOptions } from '@tanstack/react-query';
import { change, read } from '../api/client';
import type { SavedSearch, SavedSearchEdit } from './types';

export const SAVED = ['saved-searches'];

const LIST = '/api/v1/saved-searches';
const ONE = '/api/v1/saved-searches/{id}';

export const savedSearchesQuery = queryOptions({
  queryKey: SAVED,
  queryFn: ({ signal }) => read<SavedSearch[]>(LIST, { signal }),
});

export const savedSearchQuery = (id: string) =>
  queryOptions({
    queryKey: [...SAVED, id],
    queryFn: ({ signal }) => read<SavedSearch>(ONE, { path: { id }, signal }),
  });

/** @param before null for a new one */
export function save(before: SavedSearch | null, draft: SavedSearchEdit): Promise<SavedSearch> {
  return before === null
    ? change('POST', LIST, { body: draft })
    : change('PUT', ONE, { path: { id: before.id }, match: tagOf(before), body: draft });
}

export function remove(search: SavedSearch): Promise<void> {
  return change('DELETE', ONE, { path: { id: search.id }, match: tagOf(search) });
}

export function follow({ id }: SavedSearch, following: boolean): Promise<void> {
  return change(following ? 'PUT' : 'DELETE', `${ONE}/following`, { path: { id } });
}

function tagOf({ version }: SavedSearch): string {
  return `"v${version}"`;
}
