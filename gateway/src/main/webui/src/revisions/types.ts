import type { PublicationTime, Rights, Span } from '../api/models';

/* What ingest-service says about the revisions of an article. */

export type ChangeKind = 'HEADLINE' | 'NAME' | 'NUMBER' | 'QUOTATION' | 'WORDING' | 'PUNCTUATION';

/** How often each kind of change occurs. */
export type Changes = Partial<Record<ChangeKind, number>>;

export interface Revision {
  /** Numbers may be missing: a withdrawal takes one. */
  number: number;
  fetchedAt: string;
  published: PublicationTime;
  modified: PublicationTime;
  title: string | null;
  /** Of the stored text, in UTF-16 units. */
  length: number;
  /** Against the one before; empty in the first. */
  changes: Changes;
}

export interface Words {
  /** In the stored text of its revision. */
  span: Span;
  /** Null where the rights do not let the words be shown. */
  text: string | null;
}

/** A place where two texts differ. */
export interface Hunk {
  kinds: ChangeKind[];
  before: Words;
  after: Words;
}

export interface Difference {
  number: number;
  against: number;
  /** Null where the headline is the same. */
  headline: { kind: ChangeKind; before: string | null; after: string | null } | null;
  counts: Changes;
  hunks: Hunk[];
  rights: Rights;
}

/** A stretch of a text that stayed, went, or came. */
export interface Piece {
  op: 'SAME' | 'REMOVED' | 'ADDED';
  /** Null where the rights do not let the words be shown. */
  text: string | null;
  kinds: readonly ChangeKind[];
}
