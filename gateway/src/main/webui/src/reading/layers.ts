/** What can be shown in a text, each switched on and off, in the order of the switches. */
export const LAYERS = [
  'people',
  'quotations',
  'attributed',
  'claims',
  'positions',
  'numbers',
  'places',
  'organizations',
  'times',
  'events',
  'highlights',
  'tone',
  'notes',
] as const;

export type LayerName = (typeof LAYERS)[number];

/** What most readers want, and as much as a text can carry without becoming a garden. */
export const USUAL: ReadonlySet<LayerName> = new Set([
  'people',
  'quotations',
  'claims',
  'positions',
  'numbers',
  'places',
  'notes',
]);

const NONE = 'none';

/**
 * Reads what {@link formatLayers} writes, and commas as well.
 *
 * @returns null when the text names no layers at all
 */
export function parseLayers(text: string | null | undefined): ReadonlySet<LayerName> | null {
  if (text === NONE) return new Set();
  const named = new Set(text?.split(/[.,]/) ?? []);
  const known = LAYERS.filter((layer) => named.has(layer));
  return known.length > 0 ? new Set(known) : null;
}

export function formatLayers(layers: ReadonlySet<LayerName>): string {
  return LAYERS.filter((layer) => layers.has(layer)).join('.') || NONE;
}

export function switched(layers: ReadonlySet<LayerName>, layer: LayerName): ReadonlySet<LayerName> {
  const next = new Set(layers);
  if (!next.delete(layer)) next.add(layer);
  return next;
}

export function isUsual(layers: ReadonlySet<LayerName>): boolean {
  return formatLayers(layers) === formatLayers(USUAL);
}
