import type { components as Gateway } from './generated/gateway';
import type { components as Query } from './generated/query';

/* The field's names for what the API sends. */

export type Article = Query['schemas']['Article'];
export type ArticleList = Query['schemas']['ArticleList'];
export type ArticleListItem = Query['schemas']['ArticleListItem'];
/** A part of an article's text, as the page had it. */
export type Block = Query['schemas']['Block'];
export type Copies = Query['schemas']['Copies'];
/** Another article with the same text. */
export type Copy = Query['schemas']['Copy'];
export type Clocks = Query['schemas']['Clocks'];
export type Hint = Query['schemas']['Hint'];
export type ImportedQuery = Query['schemas']['ImportedQuery'];
export type Layer = Query['schemas']['Layer'];
export type Outlet = Query['schemas']['Outlet'];
export type PublicationTime = Query['schemas']['PublicationTime'];
export type QueryExplanation = Query['schemas']['QueryExplanation'];
export type Rights = Query['schemas']['Rights'];
export type SearchAnswer = Query['schemas']['SearchAnswer'];
export type SearchHit = Query['schemas']['SearchHit'];
export type SimilarArticle = Query['schemas']['SimilarArticle'];
export type Span = Query['schemas']['Span'];

export type Session = Gateway['schemas']['Session'];
