import type { LayerName } from './layers';
import { isSaid, quotationItem } from './said';
import { sentencesOf } from './sentences';
import type { Entity, Reading, Span } from './types';

/** One finding, wherever it is shown: in the text, in the margin, in the list. */
export interface Item {
  /** 'quotation-3': its kind and its place in the list. */
  id: string;
  layer: LayerName;
  /** Where it stands in the text, in reading order. */
  spans: readonly Span[];
  sentences: readonly number[];
  why: string;
  /** 0 to 1, where the finder says how sure it is. */
  confidence: number | null;
}

export type Items = ReadonlyMap<string, Item>;

export const ENTITY_LAYERS = {
  PERSON: 'people',
  ORGANIZATION: 'organizations',
  PLACE: 'places',
} as const satisfies Record<Entity['type'], LayerName>;

/** All findings that stand somewhere in the text. */
export function itemsOf({ findings, sentences }: Reading): Items {
  const items = new Map<string, Item>();
  const add = (
    id: string,
    layer: LayerName,
    spans: readonly (Span | null)[],
    why: string,
    confidence: number | null = null,
  ) => {
    const own = spans.filter((span) => span !== null);
    if (own.length === 0) return;
    const within = new Set(own.flatMap((span) => sentencesOf(span, sentences)));
    items.set(id, { id, layer, spans: own, sentences: [...within], why, confidence });
  };
  findings.entities.forEach(({ type, mentions, place }, index) => {
    const spans = mentions.map(({ span }) => span);
    const confidence = place?.confidence ?? mentions[0]?.confidence ?? null;
    add(`entity-${index}`, ENTITY_LAYERS[type], spans, mentions[0]?.why ?? 'entity', confidence);
  });
  findings.quotations.forEach((quotation, index) => {
    const { span, why } = quotation;
    const layer = isSaid(quotation) ? 'quotations' : 'attributed';
    add(quotationItem(quotation, index), layer, [span], why);
  });
  findings.claims.forEach(({ span, why }, index) => {
    add(`claim-${index}`, 'claims', [span], why);
  });
  findings.tensions.forEach(({ first, second, why }, index) => {
    add(`tension-${index}`, 'claims', [first, second], why);
  });
  findings.positions.forEach(({ span, why }, index) => {
    add(`position-${index}`, 'positions', [span], why);
  });
  findings.quantities.forEach(({ span, why }, index) => {
    add(`number-${index}`, 'numbers', [span], why);
  });
  findings.times.forEach(({ span, why }, index) => {
    add(`time-${index}`, 'times', [span], why);
  });
  findings.events.forEach(({ span, why }, index) => {
    add(`event-${index}`, 'events', [span], why);
  });
  findings.voices.forEach(({ who, behind, why }, index) => {
    add(`voice-${index}`, 'quotations', [behind ?? who.span], why);
  });
  findings.highlights.forEach(({ span, why }, index) => {
    add(`highlight-${index}`, 'highlights', [span], why);
  });
  const tone = findings.tone;
  tone?.words.forEach(({ span }, index) => {
    add(`tone-${index}`, 'tone', [span], tone.why);
  });
  return items;
}

/** How much each layer has to show. */
export function countsOf({ findings }: Reading): Record<LayerName, number> {
  const { entities, quotations, claims, positions, quantities, times, events } = findings;
  const said = quotations.filter(isSaid).length;
  const of = (type: Entity['type']) => entities.filter((entity) => entity.type === type).length;
  return {
    people: of('PERSON'),
    organizations: of('ORGANIZATION'),
    places: of('PLACE'),
    quotations: said,
    attributed: quotations.length - said,
    claims: claims.length,
    positions: positions.length,
    numbers: quantities.length,
    times: times.length,
    events: events.length,
    highlights: findings.highlights.length,
    tone: findings.tone?.words.length ?? 0,
    notes: 0,
  };
}
