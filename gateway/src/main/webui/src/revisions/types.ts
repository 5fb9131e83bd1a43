/* What ingest-service says about the revisions of an article. */

export type ChangeKind = 'HEADLINE' | 'NAME' | 'NUMBER' | 'QUOTATION' | 'WORDING' | 'PUNCTUATION';

export interface Revision {
  revision: number;
  title: string | null;
  fetchedAt: string;
  publishedAt: string | null;
  /** Against the revision before; empty in the first. */
  changes: ChangeKind[];
  withdrawn: boolean;
}

export interface Revisions {
  articleId: string;
  /** Newest first. */
  revisions: Revision[];
}

export interface Piece {
  op: 'SAME' | 'REMOVED' | 'ADDED';
  text: string;
  kind: ChangeKind | null;
}

export interface Diff {
  articleId: string;
  from: number;
  to: number;
  changes: ChangeKind[];
  title: Piece[];
  blocks: { pieces: Piece[] }[];
}
