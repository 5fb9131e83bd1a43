/** What of a search stands in its address. */
export interface SearchAddress {
  q?: string;
  /** Absent: best match first. */
  order?: 'newest';
  /** Absent: in all that can be seen. */
  within?: 'followed';
  /** Absent: 1. */
  page?: number;
  /** Where the page begins; absent on the first. */
  cursor?: string;
  /** Where the pages before it begin, the nearest first: a cursor itself only leads on. */
  back?: string;
}

/** How many pages back are remembered; an address must not grow without end. */
const REMEMBERED = 20;

export function searchAddress(search: Record<string, unknown>): SearchAddress {
  const { q, order, within, cursor, back } = search;
  const page = Math.floor(Number(search['page'] ?? 1));
  const further = page > 1 && typeof cursor === 'string';
  return {
    ...(typeof q === 'string' && q.trim() !== '' ? { q } : {}),
    ...(order === 'newest' ? { order } : {}),
    ...(within === 'followed' ? { within } : {}),
    ...(further ? { page, cursor } : {}),
    ...(further && typeof back === 'string' && back !== '' ? { back } : {}),
  };
}

export function firstPage({ q = '', order, within }: SearchAddress): SearchAddress {
  return { q, ...kept({ order, within }) };
}

/** What a further query keeps of the one before. */
export function kept({ order, within }: Kept): SearchAddress {
  return { ...(order && { order }), ...(within && { within }) };
}

type Kept = { [K in 'order' | 'within']?: SearchAddress[K] | undefined };

/** @param next where the answer says that the next page begins */
export function nextPage(address: SearchAddress, next: string): SearchAddress {
  const { page = 1, cursor } = address;
  const back = [...(cursor === undefined ? [] : [cursor]), ...remembered(address)];
  return {
    ...firstPage(address),
    page: page + 1,
    cursor: next,
    ...(back.length > 0 ? { back: back.slice(0, REMEMBERED).join(',') } : {}),
  };
}

/** Null on the first page, and where the way back is not known any more. */
export function previousPage(address: SearchAddress): SearchAddress | null {
  const { page = 1 } = address;
  if (page <= 2) return page === 2 ? firstPage(address) : null;
  const [cursor, ...further] = remembered(address);
  if (cursor === undefined) return null;
  return {
    ...firstPage(address),
    page: page - 1,
    cursor,
    ...(further.length > 0 ? { back: further.join(',') } : {}),
  };
}

function remembered({ back = '' }: SearchAddress): string[] {
  return back === '' ? [] : back.split(',');
}
