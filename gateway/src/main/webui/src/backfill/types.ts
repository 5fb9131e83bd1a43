/* What ingest-service says about collecting the past. */

export type BackfillState = 'UPLOADING' | 'RUNNING' | 'PAUSED' | 'DONE' | 'CANCELLED' | 'FAILED';

export interface BackfillProgress {
  /** Pages that are known so far. */
  total: number;
  /** False while a sitemap or an archive is being read, so that the total may grow. */
  complete: boolean;
  done: number;
  failed: number;
  /** Known already, or not asked for. */
  skipped: number;
  waiting: number;
  ratePerMinute: number | null;
  remainingSeconds: number | null;
}

export interface BackfillItem {
  number: number;
  url: string;
  state: 'WAITING' | 'DONE' | 'FAILED' | 'SKIPPED';
  reason: string | null;
  articleId: string | null;
  attempts: number;
  finishedAt: string | null;
}

export interface Backfill {
  id: string;
  kind: 'URLS' | 'SITEMAP' | 'WARC';
  description: string;
  state: BackfillState;
  /** Why it failed as a whole. */
  reason: string | null;
  createdAt: string;
  createdBy: string;
  finishedAt: string | null;
  progress: BackfillProgress;
  /** The first of them; empty in a list of backfills. */
  failures: BackfillItem[];
}

export interface BackfillItems {
  items: BackfillItem[];
  /** Where the next page begins; null on the last. */
  next: number | null;
}

export type NewBackfill =
  | { kind: 'URLS'; urls: string[] }
  | { kind: 'SITEMAP'; sitemap: string; from?: string; to?: string };
