/** What of the comparison stands in its address. */
export interface RevisionsAddress {
  /** Compared with the one before; absent: the newest. */
  revision?: number;
}

export function revisionsAddress(search: Record<string, unknown>): RevisionsAddress {
  const revision = Math.floor(Number(search['revision'] ?? 0));
  return revision > 1 ? { revision } : {};
}
