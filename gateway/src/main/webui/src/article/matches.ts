import { useQuery } from '@tanstack/react-query';
import { createContext } from 'react';
import { read } from '../api/client';
import type { components as Query } from '../api/generated/query';
import type { Article, Span } from '../api/models';

/** What a query fulfils of an article, and where. */
export type Matches = Query['schemas']['Occurrences'];

/** The places in the text that is shown; empty where nobody searched. */
export const FoundContext = createContext<readonly Span[]>([]);

export const FOUND = 'found-';

/** Where the query by which an article was found occurs in it; null without one. */
export function useMatches({ id, revision }: Article, q: string | undefined): Matches | null {
  const { data } = useQuery({
    queryKey: ['matches', id, revision, q],
    queryFn: ({ signal }) =>
      read<Matches>('/api/v1/articles/{id}/occurrences', { path: { id }, query: { q }, signal }),
    enabled: q !== undefined,
    retry: false,
  });
  return data?.revision === revision ? data : null;
}
