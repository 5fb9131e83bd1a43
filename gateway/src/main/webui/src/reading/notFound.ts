import { countsOf } from './items';
import { LAYERS, type LayerName } from './layers';
import type { Reading } from './types';

/** Which layer of the reading looks for what is shown. */
const LOOKED_FOR_BY = {
  people: 'entity',
  organizations: 'entity',
  places: 'entity',
  quotations: 'quotation',
  claims: 'claim',
  positions: 'position',
  numbers: 'quantity',
  times: 'time',
  events: 'event',
  highlights: 'highlight',
  tone: 'tone',
} as const;

/**
 * What was looked for in vain. What a layer that was left out or failed would have found is not
 * known, and neither is what lies beyond an excerpt.
 */
export function notFound(reading: Reading): LayerName[] {
  if (!reading.complete) return [];
  const counts = countsOf(reading);
  const done = new Set(
    reading.layers.filter(({ status }) => status === 'DONE').map(({ name }) => name),
  );
  return LAYERS.filter((layer) => {
    if (layer === 'notes' || layer === 'attributed') return false;
    return counts[layer] === 0 && done.has(LOOKED_FOR_BY[layer]);
  });
}
