/* The field's names for what query-service says about attention over time. */

export interface Bucket {
  start: string;
  articles: number;
  all: number;
  /** Null where there are no articles at all. */
  share: number | null;
}

export interface Series {
  query: string;
  total: number;
  /** Of these, how many have no time of publication. */
  undated: number;
  buckets: Bucket[];
}

export interface Attention {
  interval: 'hour' | 'day' | 'week' | 'month';
  from: string;
  to: string;
  series: Series[];
  gaps: { from: string; to: string }[];
  gapsKnownSince: string | null;
}
