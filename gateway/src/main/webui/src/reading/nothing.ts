import type { Findings } from './types';

/** A reading that found nothing. */
export const NOTHING: Findings = {
  sections: [],
  entities: [],
  times: [],
  quantities: [],
  quotations: [],
  claims: [],
  positions: [],
  tensions: [],
  events: [],
  voices: [],
  highlights: [],
  topics: [],
  tone: null,
  embedding: null,
};
