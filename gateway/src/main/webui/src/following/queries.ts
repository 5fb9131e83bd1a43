import { queryOptions } from '@tanstack/react-query';
import { change, read } from '../api/client';
import type { Collection, Following, FollowKind } from './types';

export const COLLECTIONS = ['collections'];
export const FOLLOWING = ['following'];

export const collectionsQuery = queryOptions({
  queryKey: [...COLLECTIONS, 'all'],
  queryFn: ({ signal }) => read<Collection[]>('/api/v1/collections', { signal }),
});

export const collectionQuery = (id: string) =>
  queryOptions({
    queryKey: [...COLLECTIONS, id],
    queryFn: ({ signal }) => read<Collection>('/api/v1/collections/{id}', { path: { id }, signal }),
  });

/** Only for members of an organisation. */
export const followingQuery = queryOptions({
  queryKey: FOLLOWING,
  queryFn: ({ signal }) => read<Following>('/api/v1/following', { signal }),
});

export interface Followed {
  kind: FollowKind;
  id: string;
}

const PARTS: Record<FollowKind, string> = {
  FEED: 'feeds',
  OUTLET: 'outlets',
  COLLECTION: 'collections',
};

export function follow({ kind, id }: Followed): Promise<Following> {
  return change<Following>('POST', '/api/v1/following', { body: { kind, id } });
}

export function unfollow({ kind, id }: Followed): Promise<Following> {
  return change<Following>('DELETE', '/api/v1/following/{part}/{id}', {
    path: { part: PARTS[kind], id },
  });
}
