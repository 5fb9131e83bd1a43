import type { Layer } from './types';

/** What found something. */
export interface Provenance {
  by: 'rule' | 'model';
  /** As the service names it: `quotation/inverted`. */
  name: string;
  layer: string;
  /** Null when the layer is not among those that were told of. */
  version: string | null;
}

/** The version of a rule or model is that of the layer before the slash. */
export function provenance(why: string, layers: readonly Layer[]): Provenance {
  const [layer = why, rule = ''] = why.split('/', 2);
  const version = layers.find(({ name }) => name === layer)?.version ?? null;
  return { by: rule.endsWith('model') ? 'model' : 'rule', name: why, layer, version };
}
