import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { hasStatus, Unreachable } from '../api/problem';
import { setExpired } from '../session/expiry';

/** A refusal stays one however often it is asked; a service that is busy may be there soon. */
function worthRetrying(error: Error): boolean {
  return error instanceof Unreachable || [502, 503, 504].some((status) => hasStatus(error, status));
}

function noticeExpiry(error: Error): void {
  if (hasStatus(error, 401)) setExpired(true);
}

export function createQueries(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: noticeExpiry }),
    mutationCache: new MutationCache({ onError: noticeExpiry }),
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        networkMode: 'always', // offline is an answer too, and is shown
        retry: (failures, error) => failures < 2 && worthRetrying(error),
      },
      mutations: { networkMode: 'always' },
    },
  });
}
