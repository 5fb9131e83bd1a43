import type { components as Query } from '../api/generated/query';

/* What query-service says about everyday work on articles. */

type Schemas = Query['schemas'];

/** What a person sees of the marks on an article: their own, and the organisation's. */
export type ArticleMarks = Schemas['ArticleMarks'];
export type MarkedArticles = Schemas['MarkedArticles'];

/** What is not said stays as it is. */
export type MarkChange = Partial<Schemas['MarkChange']> & { articles: string[] };

export type Named = Schemas['InList'];
export type ArticleList = Schemas['List'];
export type Tag = Schemas['ArticleTag'];
export type Colleague = Schemas['Colleague'];
export type Note = Schemas['ArticleNote'];
