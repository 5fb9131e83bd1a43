import { useSyncExternalStore } from 'react';

/** How news reaches this page: told by the server, or asked for. */
export type LiveState = 'live' | 'polling';

const ADDRESS = '/api/v1/live';
const TRY_AGAIN = 5 * 60_000;
const SETTLE = 500;

const watchers = new Set<() => void>();
let source: EventSource | null = null;
let state: LiveState = 'polling';
/** Whether something may have been announced while nobody listened. */
let missed = false;
let arrivals = 0;
let alerts = 0;
let again: ReturnType<typeof setTimeout> | undefined;
let settling: ReturnType<typeof setTimeout> | undefined;

function changed(): void {
  watchers.forEach((watcher) => {
    watcher();
  });
}

function become(next: LiveState): void {
  if (state === next) return;
  state = next;
  changed();
}

/** Several articles often arrive together; the lists ask once. */
function onArticle(): void {
  settling ??= setTimeout(() => {
    settling = undefined;
    arrivals += 1;
    changed();
  }, SETTLE);
}

function onAlert(): void {
  alerts += 1;
  changed();
}

function connect(): void {
  const opened = new EventSource(ADDRESS);
  source = opened;
  opened.onopen = () => {
    if (missed) {
      onArticle();
      onAlert();
    }
    missed = false;
    become('live');
  };
  opened.onmessage = onArticle;
  opened.addEventListener('article', onArticle);
  opened.addEventListener('alert', onAlert);
  opened.onerror = () => {
    missed = true;
    become('polling');
    // The browser tries again by itself unless the server has no such address or refused.
    if (opened.readyState === EventSource.CLOSED) again = setTimeout(connect, TRY_AGAIN);
  };
}

function disconnect(): void {
  clearTimeout(again);
  clearTimeout(settling);
  settling = undefined;
  source?.close();
  source = null;
  state = 'polling';
}

function subscribe(watcher: () => void): () => void {
  if (watchers.size === 0) connect();
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
    if (watchers.size === 0) disconnect();
  };
}

export function useLiveState(): LiveState {
  return useSyncExternalStore(subscribe, () => state);
}

/** Counts the announcements of the server: a new number means that it is worth asking. */
export function useAnnouncements(): number {
  return useSyncExternalStore(subscribe, () => arrivals);
}

/** The same for alerts. */
export function useAlertAnnouncements(): number {
  return useSyncExternalStore(subscribe, () => alerts);
}
