import { queryOptions } from '@tanstack/react-query';
import { change } from '../api/client';
import type { Credentials, Discovery, FeedTest } from '../sources/types';

const MINUTES = 60_000;

/** What feeds a site has. It is asked for with a POST, since other servers are visited for it. */
export const discoveryQuery = (site: string) =>
  queryOptions({
    queryKey: ['discovery', site],
    queryFn: ({ signal }) =>
      change<Discovery>('POST', '/api/v1/feeds/discover', { body: { url: site }, signal }),
    staleTime: 10 * MINUTES,
    refetchOnWindowFocus: false,
    retry: false,
  });

/** What would be collected. Nothing is stored. */
export const testQuery = (url: string, credentials: Credentials | null) =>
  queryOptions({
    queryKey: ['feed test', url, credentials],
    queryFn: ({ signal }) =>
      change<FeedTest>('POST', '/api/v1/feeds/test', {
        body: credentials === null ? { url } : { url, credentials },
        signal,
      }),
    staleTime: 10 * MINUTES,
    gcTime: credentials === null ? 5 * MINUTES : 0, // a password is not kept
    refetchOnWindowFocus: false,
    retry: false,
  });
