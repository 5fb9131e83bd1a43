/** What of a reading stands in its address. */
export interface ReadingAddress {
  /** The layers that are on; absent: as this person had them last. */
  layers?: string;
  /** What stands beside the text where there is room for one of both; absent: the notes. */
  beside?: 'findings';
  /** The finding that is chosen. */
  item?: string;
  /** The query by which the article was found. */
  q?: string;
}

export function readingAddress(search: Record<string, unknown>): ReadingAddress {
  const { layers, beside, item, q } = search;
  return {
    ...(typeof layers === 'string' ? { layers } : {}),
    ...(beside === 'findings' ? { beside } : {}),
    ...(typeof item === 'string' ? { item } : {}),
    ...(typeof q === 'string' && q !== '' ? { q } : {}),
  };
}
