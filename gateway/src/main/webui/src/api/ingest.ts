import type { components } from './generated/ingest';

/** What ingest-service's document calls its things. */
export type Ingest = components['schemas'];
