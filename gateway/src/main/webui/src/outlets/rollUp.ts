import { statuses } from '../sources/health';
import type { HealthStatus, Outlet } from '../sources/types';

/** How many feeds of an outlet do how, what needs attention first. */
export type RollUp = readonly { status: HealthStatus; count: number }[];

export function rollUp({ health }: Pick<Outlet, 'health'>): RollUp {
  return statuses.flatMap((status) => {
    const count = health?.counts[status] ?? 0;
    return count === 0 ? [] : [{ status, count }];
  });
}
