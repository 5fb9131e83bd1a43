import { queryOptions } from '@tanstack/react-query';
import { get, read } from '../api/client';
import type { Difference, Revision } from './types';

export const revisionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['article', id, 'revisions'],
    queryFn: ({ signal }) =>
      read<Revision[]>('/api/v1/articles/{id}/revisions', { path: { id }, signal }),
  });

/** A revision against the one before. It never changes, but it may be withdrawn. */
export const diffQuery = (id: string, revision: number) =>
  queryOptions({
    queryKey: ['article', id, 'revisions', revision],
    queryFn: ({ signal }) =>
      read<Difference>('/api/v1/articles/{id}/revisions/{revision}/diff', {
        path: { id, revision: String(revision) },
        signal,
      }),
  });

/** As the article's own screen asks for it. */
export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: ['article', id],
    queryFn: ({ signal }) => get('/api/v1/articles/{id}', { path: { id }, signal }),
  });
