/** What of Today stands in its address. */
export interface TodayAddress {
  /** Absent: what the organisation follows. */
  show?: 'all';
  /** Absent: by outlet. */
  view?: 'time';
  /** Only this outlet's articles. */
  outlet?: string;
}

export function todayAddress(search: Record<string, unknown>): TodayAddress {
  return {
    ...(search['show'] === 'all' ? { show: 'all' } : {}),
    ...(search['view'] === 'time' ? { view: 'time' } : {}),
    ...(typeof search['outlet'] === 'string' ? { outlet: search['outlet'] } : {}),
  };
}

/** The same articles, arranged otherwise. */
export function arranged(
  { show }: { show?: 'all' | undefined },
  by: Pick<TodayAddress, 'view' | 'outlet'> = {},
): TodayAddress {
  return { ...(show && { show }), ...by };
}
