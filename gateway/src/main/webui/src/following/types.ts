/* What ingest-service says about collections, and about what an organisation follows. */

export interface OutletName {
  id: string;
  name: string;
  domain: string;
}

export interface Collection {
  id: string;
  name: string;
  description: string | null;
  shared: boolean;
  outlets: OutletName[];
}

export interface CollectionEdit {
  name: string;
  description: string | null;
  outlets: string[];
}

export interface Following {
  /** 0 when nothing was ever followed. */
  version: number;
  changedAt: string | null;
  feeds: { id: string; url: string; outlet: OutletName }[];
  outlets: OutletName[];
  collections: { id: string; name: string; outlets: number }[];
  /** With those of the collections. */
  allOutlets: number;
}

export type FollowKind = 'FEED' | 'OUTLET' | 'COLLECTION';
