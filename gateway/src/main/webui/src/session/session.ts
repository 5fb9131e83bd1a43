import { queryOptions, useQuery } from '@tanstack/react-query';
import { get, post } from '../api/client';
import { hasStatus } from '../api/problem';

const MINUTES = 60_000;

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => get('/api/v1/session', { signal }),
  staleTime: 5 * MINUTES,
  refetchInterval: 5 * MINUTES,
  retry: (failures, error) => failures < 2 && !hasStatus(error, 401),
});

export function useSession() {
  return useQuery(sessionQuery);
}

/** Where signing in begins; it leads back to where the reader is. */
export function loginAddress(here: Pick<Location, 'pathname' | 'search'> = location): string {
  return `/login?back=${encodeURIComponent(here.pathname + here.search)}`;
}

/** Ends the session, here and at the identity provider when the server names a way there. */
export async function signOut(): Promise<void> {
  const response = await post('/logout');
  sessionStorage.clear();
  location.assign(await leadsTo(response));
}

async function leadsTo(response: Response): Promise<string> {
  const answer: unknown = await response.json().catch(() => null);
  if (typeof answer === 'object' && answer !== null && 'location' in answer) {
    if (typeof answer.location === 'string') return answer.location;
  }
  return response.headers.get('Location') ?? '/';
}
