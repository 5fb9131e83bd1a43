import type { Ingest } from '../api/ingest';

/* The field's names for what ingest-service says about outlets and feeds. */

export type OutletKind = Ingest['Kind'];
export type Use = Ingest['Use'];
export type Rights = Ingest['Rights'];
export type Outlet = Ingest['Outlet'];

/** What a form holds of an outlet: all of it, unlike a draft. */
export type OutletEdit = Omit<Outlet, 'id' | 'domain' | 'shared' | 'feeds' | 'health'>;

export type HealthStatus = Ingest['HealthStatus'];
export type HourOfVolume = Ingest['FeedHour'];
export type Health = Ingest['FeedHealth'];
export type FeedState = Ingest['FeedState'];
export type Feed = Ingest['Feed'];

/** One of three ways to sign in; the document has one draft for all. */
export type Credentials =
  | { kind: 'BASIC'; user: string; password: string }
  | { kind: 'BEARER'; token: string }
  | { kind: 'HEADER'; value: string };

/** What a form holds of a feed. */
export type FeedEdit = Ingest['FeedEdit'] & { url: string; outletId: string };
export type NewFeed = Omit<Ingest['FeedDraft'], 'credentials'> & { credentials?: Credentials };

export type Candidate = Ingest['DiscoveredFeed'];
export type Discovery = Ingest['Discovery'];
export type TestedPage = Ingest['TriedPage'];
export type FeedTest = Ingest['FeedTrial'];

export type LineOutcome = Ingest['ImportOutcome'];
export type ImportLine = Ingest['ImportLine'];
export type ImportReport = Ingest['ImportReport'];
