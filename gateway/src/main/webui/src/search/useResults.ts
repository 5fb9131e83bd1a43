import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { get } from '../api/client';
import { arrived } from '../live/arrivals';
import { useHead } from '../live/useHead';
import { firstPage, type SearchAddress } from './address';

export const PAGE_SIZE = 20;

function ask(address: SearchAddress, signal: AbortSignal) {
  const { q, order, within, cursor } = address;
  const followed = within === 'followed' ? 'true' : undefined;
  const query = { q, order, followed, cursor, limit: String(PAGE_SIZE) };
  return get('/api/v1/search', { query, signal });
}

/** One page of what the address asks for, and how many matches arrived since it was asked. */
export function useResults(address: SearchAddress) {
  const { q, within } = address;
  const queries = useQueryClient();
  const results = useQuery({
    queryKey: ['search', q, address],
    // With the address that it answers: while the next page is on its way, the last one is shown.
    queryFn: async ({ signal }) => ({ ...(await ask(address, signal)), asked: address }),
    enabled: q !== undefined,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });

  const newest = (signal: AbortSignal) => ask({ ...firstPage(address), order: 'newest' }, signal);
  const before = useQuery({
    queryKey: ['search', q, 'newest when asked', within],
    queryFn: ({ signal }) => newest(signal),
    enabled: results.isSuccess && q !== undefined,
    staleTime: Infinity,
    retry: false,
  });
  const head = useHead(['search', q, 'newest now', within], newest, before.isSuccess);

  const known = new Set(before.data?.hits.map(({ id }) => id));
  const news =
    head && before.data
      ? arrived(
          head.hits.map(({ id }) => id),
          known,
        )
      : [];

  return {
    results,
    arrivals: news.length,
    showArrivals: () => queries.resetQueries({ queryKey: ['search', q] }),
  };
}
