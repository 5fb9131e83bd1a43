/** What of the screen of following stands in its address. */
export interface FollowingAddress {
  /** Absent: collections. */
  show?: 'outlets' | 'feeds';
  /** Words that must occur. */
  text?: string;
  /** Only what is followed. */
  only?: 'followed';
  /** Absent: 1. */
  page?: number;
}

export function followingAddress(search: Record<string, unknown>): FollowingAddress {
  const { show, text } = search;
  const page = Math.floor(Number(search['page'] ?? 1));
  return {
    ...(show === 'outlets' || show === 'feeds' ? { show } : {}),
    ...(typeof text === 'string' && text !== '' ? { text } : {}),
    ...(search['only'] === 'followed' ? { only: 'followed' } : {}),
    ...(page > 1 ? { page } : {}),
  };
}
