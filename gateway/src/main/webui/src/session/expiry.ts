import { useSyncExternalStore } from 'react';

/* Whether an answer said that the session is over, since the reader last signed in. */

const watchers = new Set<() => void>();
let expired = false;

export function setExpired(value: boolean): void {
  if (expired === value) return;
  expired = value;
  watchers.forEach((changed) => {
    changed();
  });
}

export function useExpired(): boolean {
  return useSyncExternalStore(
    (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    () => expired,
  );
}
