import type { components as Query } from '../api/generated/query';

/* What query-service says about attention over time. */

type Schemas = Query['schemas'];

export type Bucket = Schemas['AttentionBucket'];
export type Series = Schemas['AttentionSeries'];
export type Attention = Schemas['AttentionAnswer'];
