/**
 * The articles at the head of a list that the reader does not have yet.
 *
 * What follows the last known article is not new: it moved up because others were withdrawn.
 */
export function arrived(head: readonly string[], known: ReadonlySet<string>): string[] {
  const lastKnown = head.findLastIndex((id) => known.has(id));
  const beginning = lastKnown < 0 ? head : head.slice(0, lastKnown);
  return beginning.filter((id) => !known.has(id));
}
