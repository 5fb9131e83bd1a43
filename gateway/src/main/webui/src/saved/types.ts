import type { components as Query } from '../api/generated/query';

/* What query-service says about saved searches. */

type Schemas = Query['schemas'];

export type SavedSearch = Schemas['SavedSearch'];

/** What a query would have found, had it raised alerts. */
export type BackTest = Schemas['BackTest'];
export type FoundArticle = Schemas['BackTestArticle'];

/** What a form holds of a saved search: all of it, unlike a draft. */
export type SavedSearchEdit = Pick<SavedSearch, 'name' | 'query' | 'folder' | 'shared'> & {
  alert: Pick<SavedSearch['alert'], 'active' | 'onePerCopyGroup'>;
};

export const NEW: SavedSearchEdit = {
  name: '',
  query: '',
  folder: '',
  shared: false,
  alert: { active: true, onePerCopyGroup: true },
};
