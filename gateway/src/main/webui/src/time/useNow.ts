import { useSyncExternalStore } from 'react';

const MINUTE = 60_000;

const watchers = new Set<() => void>();
let now = new Date();
let timer: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  now = new Date();
  watchers.forEach((changed) => {
    changed();
  });
}

function subscribe(changed: () => void): () => void {
  watchers.add(changed);
  timer ??= setInterval(tick, MINUTE);
  return () => {
    watchers.delete(changed);
    if (watchers.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

/** The present minute, so that '14:03' turns into '21 Nov, 14:03' at midnight. */
export function useNow(): Date {
  return useSyncExternalStore(subscribe, () => now);
}
