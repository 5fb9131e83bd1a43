import type { Ingest } from '../api/ingest';

/* The field's names for collections, and for what an organisation follows. */

export type OutletName = Ingest['FollowedOutlet'];
export type Collection = Ingest['Collection'];
export type CollectionEdit = Ingest['CollectionDraft'];
export type Following = Ingest['Following'];
export type FollowKind = Ingest['FollowedKind'];
