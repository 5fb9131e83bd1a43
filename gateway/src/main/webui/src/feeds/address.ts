import { statuses } from '../sources/health';
import type { HealthStatus } from '../sources/types';

/** What of the list of feeds stands in its address. */
export interface FeedsAddress {
  /** Words that must occur. */
  text?: string;
  status?: HealthStatus;
  /** Absent: both. */
  scope?: 'shared' | 'own';
  /** Absent: 1. */
  page?: number;
}

export function feedsAddress(search: Record<string, unknown>): FeedsAddress {
  const { text, scope } = search;
  const status = statuses.find((known) => known === search['status']);
  const page = Math.floor(Number(search['page'] ?? 1));
  return {
    ...(typeof text === 'string' && text !== '' ? { text } : {}),
    ...(status === undefined ? {} : { status }),
    ...(scope === 'shared' || scope === 'own' ? { scope } : {}),
    ...(page > 1 ? { page } : {}),
  };
}

/** What of adding a feed stands in its address. */
export interface AddAddress {
  /** As it was typed. */
  site?: string;
  /** The one of its feeds that was chosen. */
  feed?: string;
}

export function addAddress({ site, feed }: Record<string, unknown>): AddAddress {
  if (typeof site !== 'string' || site.trim() === '') return {};
  return { site, ...(typeof feed === 'string' && feed !== '' ? { feed } : {}) };
}
