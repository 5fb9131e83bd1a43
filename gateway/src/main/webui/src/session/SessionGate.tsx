import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { hasStatus } from '../api/problem';
import { Failure } from '../state/Failure';
import { Splash } from '../state/Splash';
import { ExpiredDialog } from './ExpiredDialog';
import { setExpired } from './expiry';
import { useSession } from './session';
import { SignIn } from './SignIn';

/** Lets in who is signed in, and offers to sign in again when the session ends. */
export function SessionGate({ children }: { children: ReactNode }) {
  const session = useSession();
  const queries = useQueryClient();
  const knownAt = session.dataUpdatedAt;

  // A good answer after the end of a session: the reader signed in again, perhaps in another tab.
  useEffect(() => {
    if (knownAt === 0) return;
    setExpired(false);
    void queries.refetchQueries({ predicate: ({ state }) => hasStatus(state.error, 401) });
  }, [knownAt, queries]);

  if (session.data) {
    return (
      <>
        {children}
        <ExpiredDialog />
      </>
    );
  }
  if (session.isPending) return <Splash />;
  if (hasStatus(session.error, 401)) return <SignIn />;
  return (
    <main>
      <Failure error={session.error} onRetry={() => void session.refetch()} />
    </main>
  );
}
