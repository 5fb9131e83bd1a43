/* What ingest-service says about outlets and feeds. */

export type OutletKind =
  'WIRE' | 'PAPER' | 'BROADCASTER' | 'BLOG' | 'STATE' | 'GOVERNMENT' | 'UNKNOWN';

export type Use = 'FULL_TEXT' | 'EXCERPT' | 'METADATA_ONLY';

export interface Rights {
  use: Use;
  excerptCharacters: number | null;
  retentionDays: number | null;
}

export interface OutletEdit {
  name: string;
  country: string | null;
  language: string | null;
  kind: OutletKind;
  demonstration: boolean;
  rights: Rights;
}

export interface Outlet extends OutletEdit {
  id: string;
  domain: string;
  shared: boolean;
  feeds: number;
}

export type HealthStatus = 'OK' | 'ATTENTION' | 'FAILING' | 'RESTING' | 'PAUSED' | 'NEW';

export interface HourOfVolume {
  start: string;
  collected: number;
  expected: number;
}

export interface Health {
  status: HealthStatus;
  /** A sentence for the reader. */
  reason: string | null;
  lastSuccess: string | null;
  nextPoll: string | null;
  /** ISO 8601. */
  interval: string | null;
  failureKind: 'TEMPORARY' | 'SOFT' | 'HARD' | null;
  lastMessage: string | null;
  failures: number;
  volume: { hours: HourOfVolume[]; flag: 'NONE' | 'SILENT' | 'SURGE' };
}

export interface FeedState {
  lastPolledAt: string | null;
  outcome: 'FETCHED' | 'NOT_MODIFIED' | 'FAILED' | null;
  reason: string | null;
  failures: number;
  entries: number | null;
  skipped: number | null;
  skipReason: string | null;
  nextPollAt: string | null;
}

export interface Feed {
  id: string;
  url: string;
  title: string | null;
  outlet: Outlet;
  shared: boolean;
  /** ISO 8601; null when it follows what the feed publishes. */
  interval: string | null;
  paused: { at: string; by: string | null } | null;
  credentials: { kind: Credentials['kind']; since: string } | null;
  state: FeedState;
  /** Absent where the service does not judge it. */
  health?: Health | null;
}

export type Credentials =
  | { kind: 'BASIC'; user: string; password: string }
  | { kind: 'BEARER'; token: string }
  | { kind: 'HEADER'; value: string };

export interface FeedEdit {
  url: string;
  title: string | null;
  outletId: string;
  interval: string | null;
}

export interface NewFeed {
  url: string;
  title?: string;
  outletId?: string;
  outlet?: OutletEdit;
  interval?: string;
  credentials?: Credentials;
}

export interface Candidate {
  url: string;
  kind: 'FEED' | 'SITEMAP' | 'NEWS_SITEMAP';
  title: string | null;
  format: string | null;
  foundBy: 'ITSELF' | 'DECLARED' | 'LINKED' | 'ROBOTS' | 'WELL_KNOWN';
  entries: number | null;
  newest: string | null;
  /** The feed that is followed at this address already. */
  known: string | null;
  problem: string | null;
}

export interface Discovery {
  url: string;
  /** Best first. */
  candidates: Candidate[];
  problems: string[];
}

export interface TestedPage {
  url: string;
  title: string | null;
  text: string | null;
  characters: number;
  published: string | null;
  publishedKnown: string;
  byline: string | null;
  /** Why nothing would be collected. */
  problem: string | null;
}

export interface FeedTest {
  url: string;
  finalUrl: string | null;
  format: string | null;
  title: string | null;
  contentType: string | null;
  known: string | null;
  entries: {
    id: string | null;
    title: string | null;
    link: string | null;
    published: string | null;
  }[];
  entryCount: number;
  pages: TestedPage[];
  problems: string[];
}

export type LineOutcome = 'ADDED' | 'ALREADY' | 'REFUSED';

export interface ImportLine {
  line: number;
  address: string | null;
  name: string | null;
  collection: string | null;
  outcome: LineOutcome;
  reason: string | null;
  detail: string | null;
  feedId: string | null;
}

export interface ImportReport {
  dryRun: boolean;
  added: number;
  already: number;
  refused: number;
  collections: string[];
  lines: ImportLine[];
}
