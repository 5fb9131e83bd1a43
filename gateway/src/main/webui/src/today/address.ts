/** What of Today stands in its address. */
export interface TodayAddress {
  /** Absent: by outlet. */
  view?: 'time';
  /** Only this outlet's articles. */
  outlet?: string;
}

export function todayAddress(search: Record<string, unknown>): TodayAddress {
  return {
    ...(search['view'] === 'time' ? { view: 'time' } : {}),
    ...(typeof search['outlet'] === 'string' ? { outlet: search['outlet'] } : {}),
  };
}
