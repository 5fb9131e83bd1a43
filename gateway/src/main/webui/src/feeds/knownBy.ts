import { en } from '../messages/en';
import { type MessageKey, t } from '../messages/t';

type Known = Extract<MessageKey, `known.${string}`>;

/** How a publication time is known; further ways come with further versions of the service. */
export function knownBy(known: string): string {
  const key = `known.${known}`;
  return key in en ? t(key as Known) : known.toLowerCase().replaceAll('_', ' ');
}
