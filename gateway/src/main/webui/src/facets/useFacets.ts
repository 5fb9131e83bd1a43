import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { read } from '../api/client';
import type { components as Query } from '../api/generated/query';
import type { SearchAddress } from '../search/address';

export type Facet = Query['schemas']['Facet'];
export type FacetValue = Query['schemas']['FacetValue'];
type Facets = Query['schemas']['FacetsAnswer'];

/** What the articles found are of. */
export function useFacets({ q, within, mark }: SearchAddress) {
  return useQuery({
    queryKey: ['facets', q, within, mark],
    queryFn: ({ signal }) => ask({ q, within, mark }, signal, {}),
    enabled: q !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
  });
}

/** As many values of one facet as there can be. */
export function useWholeFacet({ q, within, mark }: SearchAddress, field: string, enabled: boolean) {
  return useQuery({
    queryKey: ['facets', q, within, mark, field],
    queryFn: ({ signal }) => ask({ q, within, mark }, signal, { field, limit: '100' }),
    enabled: enabled && q !== undefined,
  });
}

type Asked = { [K in 'q' | 'within' | 'mark']: SearchAddress[K] | undefined };

function ask(
  { q, within, mark }: Asked,
  signal: AbortSignal,
  more: { field?: string; limit?: string },
) {
  const followed = within === 'followed' ? 'true' : undefined;
  return read<Facets>('/api/v1/search/facets', {
    query: { q, followed, mark, limit: '7', ...more },
    signal,
  });
}
