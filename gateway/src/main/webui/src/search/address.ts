/** What of a search stands in its address. */
export interface SearchAddress {
  q?: string;
  /** Absent: best match first. */
  order?: 'newest';
  /** Absent: 1. */
  page?: number;
  /** Where the page begins; absent on the first. */
  cursor?: string;
}

export function searchAddress(search: Record<string, unknown>): SearchAddress {
  const { q, order, cursor } = search;
  const page = Math.floor(Number(search['page'] ?? 1));
  const further = page > 1 && typeof cursor === 'string';
  return {
    ...(typeof q === 'string' && q.trim() !== '' ? { q } : {}),
    ...(order === 'newest' ? { order } : {}),
    ...(further ? { page, cursor } : {}),
  };
}
