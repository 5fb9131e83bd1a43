export const marks = ['unread', 'starred', 'assigned', 'noted', 'read'] as const;

export type Mark = (typeof marks)[number];

export const intervals = ['hour', 'day', 'week', 'month'] as const;

export type Interval = (typeof intervals)[number];

/** Where the queries to compare with stand. */
export const COMPARED = ['q2', 'q3', 'q4', 'q5'] as const;

/** What of a search stands in its address. */
export interface SearchAddress {
  q?: string;
  /** Absent: best match first. */
  order?: 'newest';
  /** Absent: in all that can be seen. */
  within?: 'followed';
  /** Only what is marked so by the person; absent: everything. */
  mark?: Mark;
  /** Of several copies of one text only the first; absent: each for itself. */
  group?: 'copies';
  /** Queries that the one of the address is compared with. */
  q2?: string;
  q3?: string;
  q4?: string;
  q5?: string;
  /** How long a step of the chart is; absent: the shortest that can be read. */
  interval?: Interval;
  /** The chart shows shares of all articles; absent: numbers. */
  share?: 'yes';
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
  const { q, order, within, mark, group, interval, share, cursor, back } = search;
  const page = Math.floor(Number(search['page'] ?? 1));
  const further = page > 1 && typeof cursor === 'string';
  return {
    ...(isQuery(q) ? { q } : {}),
    ...kept({
      order: order === 'newest' ? order : undefined,
      within: within === 'followed' ? within : undefined,
      mark: marks.find((each) => each === mark),
      group: group === 'copies' ? group : undefined,
      interval: intervals.find((each) => each === interval),
      share: share === 'yes' ? share : undefined,
      ...Object.fromEntries(
        COMPARED.map((name) => [name, isQuery(search[name]) ? search[name] : undefined]),
      ),
    }),
    ...(further ? { page, cursor } : {}),
    ...(further && typeof back === 'string' && back !== '' ? { back } : {}),
  };
}

function isQuery(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

export function firstPage({ q = '', ...rest }: SearchAddress): SearchAddress {
  return { q, ...kept(rest) };
}

/** What a further query keeps of the one before. */
export function kept(before: Kept): SearchAddress {
  const found = KEPT.map((name) => [name, before[name]] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

const KEPT = ['order', 'within', 'mark', 'group', ...COMPARED, 'interval', 'share'] as const;

type Kept = { [K in (typeof KEPT)[number]]?: SearchAddress[K] | undefined };

/** The queries that are compared, that of the address first. */
export function comparedQueries(address: SearchAddress): string[] {
  return [address.q, ...COMPARED.map((name) => address[name])].filter(isQuery);
}

/** @param queries at most five; the first is that of the address */
export function comparing(address: SearchAddress, [q = '', ...others]: string[]): SearchAddress {
  const none = Object.fromEntries(COMPARED.map((name) => [name, undefined]));
  const given = Object.fromEntries(
    COMPARED.flatMap((name, index) => {
      const other = others[index];
      return other === undefined ? [] : [[name, other]];
    }),
  );
  return { q, ...kept({ ...address, ...none, ...given }) };
}

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
