import {
  type InfiniteData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import { change, read } from '../api/client';
import { useAlertAnnouncements } from '../live/live';
import type { AlertsAddress } from './address';
import type { AlertPage } from './types';

const MINUTE = 60_000;
const INBOX = ['alerts', 'inbox'];
const UNREAD = ['alerts', 'unread'];

/** How many alerts are unread; asked for again when one is announced. Undefined while unknown. */
export function useUnread(enabled: boolean): number | undefined {
  const announcements = useAlertAnnouncements();
  const { data, refetch } = useQuery({
    queryKey: UNREAD,
    queryFn: async ({ signal }) => {
      const query = { unread: 'true', limit: '1' };
      return (await read<AlertPage>('/api/v1/alerts', { query, signal })).unread;
    },
    enabled,
    refetchInterval: MINUTE,
    retry: false,
  });
  useEffect(() => {
    if (enabled && announcements > 0) void refetch();
  }, [announcements, enabled, refetch]);
  return data;
}

/** The inbox, which fills by itself. */
export function useInbox(address: AlertsAddress, enabled: boolean) {
  const announcements = useAlertAnnouncements();
  const inbox = useInfiniteQuery({
    queryKey: [...INBOX, address],
    queryFn: ({ pageParam, signal }) =>
      read<AlertPage>('/api/v1/alerts', {
        query: {
          search: address.search,
          unread: address.only === 'unread' ? 'true' : undefined,
          cursor: pageParam ?? undefined,
          limit: '30',
        },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    enabled,
    refetchInterval: MINUTE,
  });
  const { refetch } = inbox;
  useEffect(() => {
    if (enabled && announcements > 0) void refetch();
  }, [announcements, enabled, refetch]);
  return inbox;
}

/** Marks alerts as read or unread; they stay where they are until the list is asked for again. */
export function useMarkAlerts() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ ids, read: isRead }: { ids: string[]; read: boolean }) =>
      change<{ unread: number }>('POST', `/api/v1/alerts/${isRead ? 'read' : 'unread'}`, {
        body: { alerts: ids },
      }),
    onSuccess: ({ unread }, { ids, read: isRead }) => {
      queries.setQueryData(UNREAD, unread);
      queries.setQueriesData<InfiniteData<AlertPage>>({ queryKey: INBOX }, (before) =>
        before === undefined ? before : marked(before, new Set(ids), isRead),
      );
    },
  });
}

/** @param upTo the newest that the reader has seen: what came since stays unread */
export function useMarkAll({ search }: AlertsAddress) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (upTo: string) =>
      change<{ unread: number }>('POST', '/api/v1/alerts/read-all', { body: { upTo, search } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['alerts'] }),
  });
}

function marked(
  before: InfiniteData<AlertPage>,
  ids: ReadonlySet<string>,
  isRead: boolean,
): InfiniteData<AlertPage> {
  return {
    ...before,
    pages: before.pages.map((page) => ({
      ...page,
      alerts: page.alerts.map((alert) => (ids.has(alert.id) ? { ...alert, read: isRead } : alert)),
    })),
  };
}
