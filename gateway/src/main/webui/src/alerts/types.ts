import type { Clocks, Outlet, Rights, Span } from '../api/models';

/* The field's names for what query-service says about alerts. */

/** One clause that an article fulfils, and where. */
export interface Reason {
  clause: string;
  part: 'TITLE' | 'TEXT' | 'FIELDS';
  /** The title or the sentence; null when it may not be shown. */
  text: string | null;
  highlights: Span[];
  /** It was not there in the revision before. */
  isNew: boolean;
}

export interface Alert {
  id: string;
  search: { id: string; name: string };
  articleId: string;
  /** Null when it was withdrawn. */
  article: {
    title: string | null;
    outlet: Outlet | null;
    url: string | null;
    revision: number;
    clocks: Clocks;
    rights: Rights;
  } | null;
  raisedAt: string;
  /** It matches only since the article was changed. */
  edit: boolean;
  withdrawn: boolean;
  changedSince: boolean;
  read: boolean;
  reasons: Reason[];
}

export interface AlertPage {
  unread: number;
  alerts: Alert[];
  next: string | null;
}
