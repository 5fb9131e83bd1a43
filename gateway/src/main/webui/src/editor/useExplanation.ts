import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { get } from '../api/client';
import type { QueryExplanation } from '../api/models';
import { isRefusedQuery, ProblemError, type RefusedQuery } from '../api/problem';

/** Milliseconds of rest, after which what was typed is looked at. */
const REST = 350;

/** What is known of a query while it is typed. */
export interface Explained {
  /** Null while it is not known, and when the query is refused. */
  explanation: QueryExplanation | null;
  refusal: RefusedQuery | null;
  /** Nothing could be learned: no answer, or a fault. */
  failed: boolean;
}

const NOTHING: Explained = { explanation: null, refusal: null, failed: false };

/** Asks how a query is understood, as soon as the typing rests. */
export function useExplanation(query: string): Explained {
  const [asked] = useDebouncedValue(query, REST);
  const { data, error } = useQuery({
    queryKey: ['explanation', asked],
    queryFn: ({ signal }) => get('/api/v1/queries/explain', { query: { q: asked }, signal }),
    enabled: asked.trim() !== '',
    retry: false,
  });
  if (asked !== query || query.trim() === '') return NOTHING;
  const problem = error instanceof ProblemError ? error.problem : null;
  const refusal = problem !== null && isRefusedQuery(problem) ? problem : null;
  return { explanation: data ?? null, refusal, failed: error !== null && refusal === null };
}
