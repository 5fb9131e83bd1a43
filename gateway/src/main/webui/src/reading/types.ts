import type { components as Query } from '../api/generated/query';

/* What a close reading found. Spans count UTF-16 units in the text that is shown, half open. */

type Schemas = Query['schemas'];

export type Claim = Schemas['Claim'];
export type ClaimStatus = Claim['status'];
export type Entity = Schemas['Entity'];
export type Findings = Schemas['Findings'];
export type FoundEvent = Schemas['Event'];
export type Layer = Schemas['Layer'];
export type Party = Schemas['Party'];
export type Place = Schemas['Place'];
export type Position = Schemas['Position'];
export type Quantity = Schemas['Quantity'];
export type Quotation = Schemas['Quotation'];
export type Section = Schemas['Section'];
export type Span = Schemas['Span'];
export type Tension = Schemas['Tension'];
export type TimeExpression = Schemas['TimeExpression'];
export type Tone = Schemas['Tone'];
export type Voice = Schemas['Voice'];

/** What was found in an article, as far as its outlet's rights let it be shown. */
export type ArticleFindings = Schemas['ArticleFindings'];
/** So many of each kind. */
export type FindingCounts = Schemas['FindingCounts'];

/** A text with all that was read out of it. */
export interface Reading {
  text: string;
  sentences: Span[];
  layers: Layer[];
  findings: Findings;
  /** Whether all of the text was looked at, and all that was found is here. */
  complete: boolean;
}
