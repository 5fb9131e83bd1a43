import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { change } from '../api/client';
import type { BackTest } from './types';

/** Milliseconds of rest: it takes the server more than looking at the query does. */
const REST = 900;

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
