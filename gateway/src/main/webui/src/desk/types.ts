/* The field's names for what query-service says about everyday work on articles. */

/** What a person sees of the marks on an article: their own, and the organisation's. */
export interface ArticleMarks {
  read: boolean;
  starred: boolean;
  /** Who is to deal with it; null for nobody. */
  assigned: { person: string; name: string; at: string } | null;
  tags: string[];
  lists: { id: string; name: string }[];
  /** How many the organisation has written. */
  notes: number;
}

/** What is not said stays as it is. */
export interface MarkChange {
  articles: string[];
  read?: boolean;
  starred?: boolean;
  /** A colleague's id, "me" or "nobody". */
  assignTo?: string;
  addTags?: string[];
  removeTags?: string[];
  addToLists?: string[];
  removeFromLists?: string[];
}

export interface Named {
  id: string;
  name: string;
}

export interface ArticleList extends Named {
  /** In the organisation; else the person's own. */
  shared: boolean;
  articles: number;
}

export interface Tag extends Named {
  articles: number;
}

export interface Colleague {
  person: string;
  name: string;
}

export interface Note {
  id: string;
  text: string;
  writtenBy: string;
  writer: string;
  writtenAt: string;
  changedAt: string | null;
}
