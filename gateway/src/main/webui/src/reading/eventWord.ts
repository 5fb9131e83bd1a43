import { t } from '../messages/t';

const known = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;

/** A PLOVER type in words; as it is when it is a newer one. */
export function eventWord(type: string): string {
  const word = known.find((name) => name === type);
  return word === undefined ? type.toLowerCase() : t(`reading.event.${word}`);
}
