export const PAGE = 50;

/** @param page from 1; one that lies beyond the last is the last */
export function pageOf<T>(items: readonly T[], page: number, size = PAGE) {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const shown = Math.min(Math.max(1, page), pages);
  const from = (shown - 1) * size;
  return { shown, pages, from, items: items.slice(from, from + size), total: items.length };
}

/** Whether all words of what was typed occur in one of the texts. */
export function mentions(typed: string, ...texts: (string | null | undefined)[]): boolean {
  const all = texts.join('\n').toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
