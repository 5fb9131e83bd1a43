import { queryOptions } from '@tanstack/react-query';
import { read } from '../api/client';
import type { Diff, Revisions } from './types';

export const revisionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['article', id, 'revisions'],
    queryFn: ({ signal }) =>
      read<Revisions>('/api/v1/articles/{id}/revisions', { path: { id }, signal }),
  });

/** A revision against the one before. It never changes, but it may be withdrawn. */
export const diffQuery = (id: string, revision: number) =>
  queryOptions({
    queryKey: ['article', id, 'revisions', revision],
    queryFn: ({ signal }) =>
      read<Diff>('/api/v1/articles/{id}/revisions/{revision}/diff', {
        path: { id, revision: String(revision) },
        signal,
      }),
  });
