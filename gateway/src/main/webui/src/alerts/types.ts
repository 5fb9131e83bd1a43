import type { components as Query } from '../api/generated/query';

/* What query-service says about alerts. */

type Schemas = Query['schemas'];

/** One clause that an article fulfils, and where. */
export type Reason = Schemas['AlertReason'];
export type Alert = Schemas['Alert'];
export type AlertPage = Schemas['AlertPage'];
