/** What of the list of outlets stands in its address. */
export interface OutletsAddress {
  /** Words that must occur. */
  text?: string;
  /** Absent: 1. */
  page?: number;
}

export function outletsAddress(search: Record<string, unknown>): OutletsAddress {
  const { text } = search;
  const page = Math.floor(Number(search['page'] ?? 1));
  return {
    ...(typeof text === 'string' && text !== '' ? { text } : {}),
    ...(page > 1 ? { page } : {}),
  };
}
