import { queryOptions, type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { read } from '../api/client';
import type { Feed, Health, Outlet } from './types';

const MINUTE = 60_000;

/** Everything about feeds lies below this key, so that a change makes all of it stale. */
export const FEEDS = ['feeds'];
export const OUTLETS = ['outlets'];

export const feedsQuery = queryOptions({
  queryKey: [...FEEDS, 'all'],
  queryFn: ({ signal }) => read<Feed[]>('/api/v1/feeds', { signal }),
  refetchInterval: MINUTE,
});

export const feedQuery = (id: string) =>
  queryOptions({
    queryKey: [...FEEDS, id],
    queryFn: ({ signal }) => read<Feed>('/api/v1/feeds/{id}', { path: { id }, signal }),
    refetchInterval: MINUTE,
  });

/** With the volume of the last seven days. */
export const healthQuery = (id: string) =>
  queryOptions({
    queryKey: [...FEEDS, id, 'health'],
    queryFn: ({ signal }) => read<Health>('/api/v1/feeds/{id}/health', { path: { id }, signal }),
    refetchInterval: MINUTE,
  });

export const outletsQuery = queryOptions({
  queryKey: [...OUTLETS, 'all'],
  queryFn: ({ signal }) => read<Outlet[]>('/api/v1/outlets', { signal }),
});

export const outletQuery = (id: string) =>
  queryOptions({
    queryKey: [...OUTLETS, id],
    queryFn: ({ signal }) => read<Outlet>('/api/v1/outlets/{id}', { path: { id }, signal }),
  });

/**
 * A change, after which what it touches is asked for again.
 *
 * @param touches the beginnings of the keys of what is no longer as it was
 */
export function useChange<Given, Answer>(
  run: (given: Given) => Promise<Answer>,
  touches: readonly QueryKey[],
  then?: (answer: Answer, given: Given) => unknown,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: (answer, given) => {
      touches.forEach((queryKey) => void queries.invalidateQueries({ queryKey }));
      then?.(answer, given);
    },
  });
}
