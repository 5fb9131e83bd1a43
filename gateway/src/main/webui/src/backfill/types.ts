import type { Ingest } from '../api/ingest';

/* The field's names for collecting the past. */

export type BackfillState = Ingest['BackfillState'];
export type BackfillProgress = Ingest['BackfillProgress'];
export type BackfillItem = Ingest['BackfillItem'];
export type Backfill = Ingest['Backfill'];
export type BackfillItems = Ingest['BackfillItems'];

/** The document has one draft for both. */
export type NewBackfill =
  | { kind: 'URLS'; urls: string[] }
  | { kind: 'SITEMAP'; sitemap: string; from?: string; to?: string };
