/** What of the screen of following stands in its address. */
export interface FollowingAddress {
  /** Absent: collections. */
  list?: 'outlets' | 'feeds';
  /** Words that must occur. */
  text?: string;
  /** Only what is followed. */
  only?: 'followed';
  /** Absent: 1. */
  page?: number;
}

export function followingAddress(search: Record<string, unknown>): FollowingAddress {
  const { list, text } = search;
  const page = Math.floor(Number(search['page'] ?? 1));
  return {
    ...(list === 'outlets' || list === 'feeds' ? { list } : {}),
    ...(typeof text === 'string' && text !== '' ? { text } : {}),
    ...(search['only'] === 'followed' ? { only: 'followed' } : {}),
    ...(page > 1 ? { page } : {}),
  };
}
