import type { Feed, Health, HealthStatus } from './types';

/** From what needs attention most. */
export const statuses: readonly HealthStatus[] = [
  'FAILING',
  'ATTENTION',
  'RESTING',
  'NEW',
  'OK',
  'PAUSED',
];

/** A feed's health; what its last poll tells where the service does not judge it. */
export function healthOf(feed: Feed): Health {
  return feed.health ?? judged(feed);
}

function judged({ state, paused, interval }: Feed): Health {
  const failed = state.outcome === 'FAILED';
  return {
    status: paused ? 'PAUSED' : state.outcome === null ? 'NEW' : failed ? 'FAILING' : 'OK',
    reason: state.reason,
    lastSuccess: failed ? null : state.lastPolledAt,
    nextPoll: state.nextPollAt,
    interval,
    failureKind: null,
    failure: state.polling.failureKind,
    lastMessage: state.reason,
    failures: state.failures,
    volume: { hours: [], flag: 'NONE' },
  };
}

/** When the feed is asked next; null while it is paused, whatever is noted for later. */
export function nextPollOf({ status, nextPoll }: Health): string | null {
  return status === 'PAUSED' ? null : nextPoll;
}

/** What needs attention first; among equals by the outlet's name, then the address. */
export function byAttention(one: Feed, other: Feed): number {
  return (
    rank(one) - rank(other) ||
    one.outlet.name.localeCompare(other.outlet.name) ||
    one.url.localeCompare(other.url)
  );
}

function rank(feed: Feed): number {
  const { status, volume } = healthOf(feed);
  const flagged = volume.flag === 'NONE' ? 0.5 : 0;
  return statuses.indexOf(status) + flagged;
}

/** How many feeds there are of each status. */
export function countsOf(feeds: readonly Feed[]): Map<HealthStatus, number> {
  const counts = new Map<HealthStatus, number>();
  for (const feed of feeds) {
    const { status } = healthOf(feed);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
}
