import { useSyncExternalStore } from 'react';

/* Whether an answer said that the session is over, since the reader last signed in. */

const watchers = new Set<() => void>();
let expired = false;
let dismissedAt = 0;

/** Milliseconds in which the answers to what was asked before come in. */
const REST = 10_000;

export function setExpired(value: boolean): void {
  if (expired === value) return;
  if (value && Date.now() - dismissedAt < REST) return;
  if (!value) dismissedAt = Date.now();
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
