import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { read } from '../api/client';
import { comparedQueries, type SearchAddress } from '../search/address';
import { datesOf } from '../search/clauses';
import type { Attention } from './types';

/** How much was published about what the address asks for, and what it is compared with. */
export function useAttention(address: SearchAddress, enabled: boolean) {
  const { within, mark, interval } = address;
  const queries = comparedQueries(address);
  const dates = datesOf(address.q ?? '');
  const asked = {
    q: queries,
    interval,
    followed: within === 'followed' ? 'true' : undefined,
    mark,
    from: dates?.from ?? undefined,
    to: dates?.to ?? undefined,
    zone: 'UTC',
  };
  return useQuery({
    queryKey: ['attention', asked],
    queryFn: ({ signal }) => read<Attention>('/api/v1/search/attention', { query: asked, signal }),
    enabled: enabled && queries.length > 0,
    placeholderData: keepPreviousData,
  });
}
