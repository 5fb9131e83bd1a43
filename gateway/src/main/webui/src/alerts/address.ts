/** What of the inbox stands in its address. */
export interface AlertsAddress {
  /** Absent: read ones too. */
  only?: 'unread';
  /** The id of a saved search; absent: of all. */
  search?: string;
}

export function alertsAddress(search: Record<string, unknown>): AlertsAddress {
  const { only, search: id } = search;
  return {
    ...(only === 'unread' ? { only } : {}),
    ...(typeof id === 'string' && id !== '' ? { search: id } : {}),
  };
}
