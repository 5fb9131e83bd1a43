import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { read } from '../api/client';
import type { SearchAnswer } from '../api/models';
import { arrived } from '../live/arrivals';
import { useHead } from '../live/useHead';
import { firstPage, type SearchAddress } from './address';

export const PAGE_SIZE = 20;

/** What of an address decides which results there are. */
type Asked = Pick<SearchAddress, (typeof ASKED)[number]>;

const ASKED = ['q', 'order', 'within', 'mark', 'group', 'page', 'cursor', 'back'] as const;

function askedBy(address: SearchAddress): Asked {
  const given = ASKED.map((name) => [name, address[name]] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

/** The address of the page that is shown: the present one, as far as the place is the same. */
export function shownAddress(address: SearchAddress, { page, cursor, back }: Asked): SearchAddress {
  return {
    ...firstPage(address),
    ...(page === undefined ? {} : { page }),
    ...(cursor === undefined ? {} : { cursor }),
    ...(back === undefined ? {} : { back }),
  };
}

function ask({ q, order, within, mark, group, cursor }: Asked, signal: AbortSignal) {
  const followed = within === 'followed' ? 'true' : undefined;
  const query = { q, order, followed, mark, group, cursor, limit: String(PAGE_SIZE) };
  return read<SearchAnswer>('/api/v1/search', { query, signal });
}

/** One page of what the address asks for, and how many matches arrived since it was asked. */
export function useResults(address: SearchAddress) {
  const { q, within, mark } = address;
  const asked = askedBy(address);
  const queries = useQueryClient();
  const results = useQuery({
    queryKey: ['search', q, asked],
    // With the address that it answers: while the next page is on its way, the last one is shown.
    queryFn: async ({ signal }) => ({ ...(await ask(asked, signal)), asked }),
    enabled: q !== undefined,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });

  const newest = (signal: AbortSignal) => ask({ ...firstPage(address), order: 'newest' }, signal);
  const before = useQuery({
    queryKey: ['search', q, 'newest when asked', within, mark],
    queryFn: ({ signal }) => newest(signal),
    enabled: results.isSuccess && q !== undefined,
    staleTime: Infinity,
    retry: false,
  });
  const head = useHead(['search', q, 'newest now', within, mark], newest, before.isSuccess);

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
