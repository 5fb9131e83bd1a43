import { countsOf, statuses } from '../sources/health';
import type { Feed, HealthStatus } from '../sources/types';

/** How many feeds of an outlet do how, what needs attention first. */
export type RollUp = readonly { status: HealthStatus; count: number }[];

/** By the outlets' ids; one whose feeds are not to be seen is missing. */
export function rollUps(feeds: readonly Feed[]): ReadonlyMap<string, RollUp> {
  const of = new Map<string, Feed[]>();
  for (const feed of feeds) {
    const known = of.get(feed.outlet.id);
    if (known === undefined) of.set(feed.outlet.id, [feed]);
    else known.push(feed);
  }
  return new Map([...of].map(([id, some]) => [id, rollUp(some)]));
}

function rollUp(feeds: readonly Feed[]): RollUp {
  const counts = countsOf(feeds);
  return statuses.flatMap((status) => {
    const count = counts.get(status) ?? 0;
    return count === 0 ? [] : [{ status, count }];
  });
}
