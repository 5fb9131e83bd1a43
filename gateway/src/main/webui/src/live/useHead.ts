import { type QueryKey, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useAnnouncements, useLiveState } from './live';

const SECOND = 1000;

/**
 * The present head of a list, beside the list that the reader is looking at: asked for when the
 * server announces something and every minute, without announcements every 20 seconds.
 */
export function useHead<T>(
  queryKey: QueryKey,
  ask: (signal: AbortSignal) => Promise<T>,
  enabled: boolean,
): T | undefined {
  const live = useLiveState() === 'live';
  const announcements = useAnnouncements();
  const { data, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => ask(signal),
    enabled,
    staleTime: 10 * SECOND,
    refetchInterval: (live ? 60 : 20) * SECOND,
    retry: false,
  });

  useEffect(() => {
    if (enabled && announcements > 0) void refetch();
  }, [announcements, enabled, refetch]);

  return data;
}
