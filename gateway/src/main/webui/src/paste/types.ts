import type { components as Nlp } from '../api/generated/nlp';

export type ReadText = Nlp['schemas']['ReadText'];
export type TextToRead = Nlp['schemas']['TextToReadDraft'];
