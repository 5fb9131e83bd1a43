import { t } from '../messages/t';

const known = [
  'language',
  'section',
  'sentence',
  'token',
  'clause',
  'entity',
  'role',
  'place',
  'time',
  'quantity',
  'quotation',
  'statement',
  'claim',
  'position',
  'event',
  'voice',
  'tension',
  'highlight',
  'topic',
  'tone',
  'embedding',
] as const;

/** Further layers come with further versions of the service, and then have no word here yet. */
export function layerName(name: string): string {
  const word = known.find((layer) => layer === name);
  return word === undefined
    ? name.charAt(0).toUpperCase() + name.slice(1)
    : t(`layer.name.${word}`);
}
