import { en } from './en';

/** The names in braces of a message: 'to {place}' → 'place'. */
type Names<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

type Messages = typeof en;
type Text<K extends keyof Messages> = Messages[K] extends { one: string; other: infer Other }
  ? Other
  : Messages[K];

/** What a message must be given, and nothing else. */
type Values<K extends keyof Messages> = Record<Names<Text<K>>, string | number>;
type Given<K extends keyof Messages> = [Names<Text<K>>] extends [never] ? [] : [values: Values<K>];

export type MessageKey = keyof Messages;

/** Messages that need nothing, and so can be named by data. */
export type PlainKey = {
  [K in MessageKey]: [Names<Text<K>>] extends [never] ? K : never;
}[MessageKey];

export const language = 'en';

const plural = new Intl.PluralRules(language);
const figure = new Intl.NumberFormat(language);

/** The words for the reader. A message with plural forms chooses by its {count}. */
export function t<K extends MessageKey>(key: K, ...given: Given<K>): string {
  const values: Record<string, string | number> = given[0] ?? {};
  return chosen(en[key], values['count']).replace(/\{(\w+)\}/g, (_, name: string) =>
    shown(values[name] ?? ''),
  );
}

function chosen(
  message: string | { one: string; other: string },
  count: string | number | undefined,
): string {
  if (typeof message === 'string') return message;
  return plural.select(Number(count)) === 'one' ? message.one : message.other;
}

function shown(value: string | number): string {
  return typeof value === 'number' ? figure.format(value) : value;
}
