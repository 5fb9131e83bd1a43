/* The field's names for what query-service says about saved searches. */

export interface SavedSearch {
  id: string;
  name: string;
  query: string;
  /** Empty: in none. */
  folder: string;
  shared: boolean;
  owner: { id: string; name: string };
  alert: { active: boolean; onePerCopyGroup: boolean; activatedAt: string | null };
  cost: 'LOW' | 'MEDIUM' | 'HIGH' | null;
  living: boolean;
  changeable: boolean;
  /** Its alerts come to the person's inbox. */
  following: boolean;
  version: number;
}

/** What a form holds of it. */
export interface SavedSearchDraft {
  name: string;
  query: string;
  folder: string;
  shared: boolean;
  alert: { active: boolean; onePerCopyGroup: boolean };
}

export const NEW: SavedSearchDraft = {
  name: '',
  query: '',
  folder: '',
  shared: false,
  alert: { active: true, onePerCopyGroup: true },
};
