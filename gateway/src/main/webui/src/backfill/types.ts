/* What ingest-service says about collecting the past. */

export type BackfillState = 'WAITING' | 'RUNNING' | 'PAUSED' | 'DONE' | 'CANCELLED';

export interface Backfill {
  id: string;
  kind: 'URLS' | 'SITEMAP' | 'WARC';
  description: string;
  state: BackfillState;
  createdAt: string;
  createdBy: string | null;
  progress: {
    /** Null while it is not known how many there are. */
    total: number | null;
    done: number;
    failed: number;
    ratePerMinute: number | null;
    remainingSeconds: number | null;
  };
  /** The first of them; only when one backfill is asked for. */
  failures?: { url: string; reason: string }[];
}

export type NewBackfill =
  | { kind: 'URLS'; urls: string[]; outletId?: string }
  | { kind: 'SITEMAP'; sitemap: string; from?: string; to?: string; outletId?: string };
