import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { change, read } from '../api/client';
import { upload } from '../api/upload';
import type { Backfill, BackfillItems, BackfillState, NewBackfill } from './types';

export const BACKFILLS = ['backfills'];

const SECOND = 1000;

/** Whether it changes by itself. */
export function isAtWork({ state }: { state: BackfillState }): boolean {
  return state === 'UPLOADING' || state === 'RUNNING';
}

/** How soon to look again at what is at work; somebody else may start one. */
function pause(atWork: boolean): number {
  return (atWork ? 3 : 60) * SECOND;
}

export const backfillsQuery = queryOptions({
  queryKey: [...BACKFILLS, 'all'],
  queryFn: ({ signal }) => read<Backfill[]>('/api/v1/backfills', { signal }),
  refetchInterval: ({ state }) => pause(state.data?.some(isAtWork) ?? false),
});

/** With the first failures. */
export const backfillQuery = (id: string) =>
  queryOptions({
    queryKey: [...BACKFILLS, id],
    queryFn: ({ signal }) => read<Backfill>('/api/v1/backfills/{id}', { path: { id }, signal }),
    refetchInterval: ({ state }) => pause(state.data !== undefined && isAtWork(state.data)),
  });

/** All that failed, or that was passed over, a hundred at a time. */
export const itemsQuery = (id: string, state: 'FAILED' | 'SKIPPED') =>
  infiniteQueryOptions({
    queryKey: [...BACKFILLS, id, state],
    queryFn: ({ signal, pageParam }) =>
      read<BackfillItems>('/api/v1/backfills/{id}/items', {
        path: { id },
        query: { state, after: pageParam, limit: '100' },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => (next === null ? undefined : String(next)),
  });

export function startBackfill(body: NewBackfill): Promise<Backfill> {
  return change<Backfill>('POST', '/api/v1/backfills', { body });
}

/** @param onSent told of how many bytes have left us, and how long that took */
export function startFromWarc(
  file: File,
  signal: AbortSignal,
  onSent: (bytes: number, millis: number) => void,
): Promise<Backfill> {
  const packed = file.name.toLowerCase().endsWith('.gz');
  return upload<Backfill>('/api/v1/backfills/warc', {
    query: { name: file.name },
    type: packed ? 'application/gzip' : 'application/warc',
    content: file,
    onSent,
    signal,
  });
}

export function steer(id: string, action: 'pause' | 'resume' | 'cancel'): Promise<Backfill> {
  return change<Backfill>('POST', '/api/v1/backfills/{id}/{action}', { path: { id, action } });
}
