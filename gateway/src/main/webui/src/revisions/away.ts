import type { Revision } from './types';

/** A time in which the outlet did not have the article. */
export interface Away {
  from: string;
  to: string;
}

/**
 * When the article was away just before a revision, which brought it back.
 *
 * @param revisions the newest first
 */
export function awayBefore(revision: Revision, revisions: readonly Revision[]): Away | null {
  const from = revisions[revisions.indexOf(revision) + 1]?.withdrawnAt ?? null;
  return from === null ? null : { from, to: revision.fetchedAt };
}

/** Whether it changed nothing against the one before. */
export function changesNothing({ changes }: Revision): boolean {
  return Object.values(changes).every((count) => count === 0);
}
