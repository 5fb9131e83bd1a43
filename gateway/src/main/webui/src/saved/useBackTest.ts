import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Alert } from '../alerts/types';
import { change } from '../api/client';

/** Milliseconds of rest: it takes the server more than looking at the query does. */
const REST = 900;

export interface FoundArticle {
  id: string;
  article: NonNullable<Alert['article']>;
}

/** What a query would have found, had it raised alerts. */
export interface BackTest {
  days: number;
  total: number;
  perDay: number;
  series: { day: string; articles: number }[];
  samples: FoundArticle[];
  nearMisses: {
    clause: { text: string; start: number };
    articles: number;
    samples: FoundArticle[];
  }[];
  living: boolean;
  /** Whether there was time for all of it. */
  complete: boolean;
}

/** Tried over the last 30 days, as soon as the typing rests. */
export function useBackTest(query: string) {
  const [asked] = useDebouncedValue(query.trim(), REST);
  return useQuery({
    queryKey: ['back-test', asked],
    queryFn: ({ signal }) =>
      change<BackTest>('POST', '/api/v1/saved-searches/back-test', {
        body: { query: asked, days: 30 },
        signal,
      }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    retry: false,
  });
}
