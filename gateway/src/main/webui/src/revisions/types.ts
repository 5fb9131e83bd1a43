import type { Ingest } from '../api/ingest';

/* The field's names for the revisions of an article, and for what differs between two. */

export type ChangeKind = Ingest['ChangeKind'];

/** How often each kind of change occurs; the document has any word as a kind. */
export type Changes = Partial<Record<ChangeKind, number>>;

export type Revision = Omit<Ingest['Revision'], 'changes'> & { changes: Changes };
export type Hunk = Ingest['RevisionHunk'];
export type Difference = Omit<Ingest['RevisionDifference'], 'counts'> & { counts: Changes };

/** A stretch of a text that stayed, went, or came. */
export interface Piece {
  op: 'SAME' | 'REMOVED' | 'ADDED';
  /** Null where the rights do not let the words be shown. */
  text: string | null;
  kinds: readonly ChangeKind[];
}
