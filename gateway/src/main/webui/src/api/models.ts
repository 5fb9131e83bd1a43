import type { components as Gateway } from './generated/gateway';
import type { components as Query } from './generated/query';

/* The field's names for what the API sends. */

/** A part of an article's text, as the page had it. */
export interface Block {
  span: Span;
  kind: 'PARAGRAPH' | 'HEADING' | 'LIST_ITEM' | 'QUOTE' | 'PREFORMATTED' | 'TABLE_ROW';
  /** 1 to 6 for a heading, from 1 for the depth of a list item, else 0. */
  level: number;
}

/* Until the document of query-service names the last three. */
export type Article = Query['schemas']['Article'] & {
  blocks?: readonly Block[] | null;
  section?: string | null;
  authors?: readonly string[] | null;
};
export type ArticleList = Query['schemas']['ArticleList'];
export type ArticleListItem = Query['schemas']['ArticleListItem'];
export type Clocks = Query['schemas']['Clocks'];
export type Hint = Query['schemas']['Hint'];
export type Layer = Query['schemas']['Layer'];
export type Outlet = Query['schemas']['Outlet'];
export type PublicationTime = Query['schemas']['PublicationTime'];
export type Rights = Query['schemas']['Rights'];
export type SearchAnswer = Query['schemas']['SearchAnswer'];
export type SearchHit = Query['schemas']['SearchHit'];
export type Span = Query['schemas']['Span'];

export type Session = Gateway['schemas']['Session'];
