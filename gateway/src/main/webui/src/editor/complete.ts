import type { PlainKey } from '../messages/t';
import type { TypingContext } from './context';
import { type Field, fieldNamed, fieldsIn, groups, operators, written } from './language';

/** What could stand where somebody is typing. */
export interface Suggestion {
  /** As the list shows it. */
  label: string;
  /** What it means, where that is one of our own words. */
  what?: PlainKey;
  /** What it means otherwise, such as the domain of an outlet. */
  note?: string;
  insert: string;
  /** Where the caret stands then, from the end of what was inserted. */
  back?: number;
}

/** A value of a field, from wherever its values are known. */
export interface KnownValue {
  value: string;
  note?: string;
}

/** The values of a field that begin with what is typed or have it in them. */
export type Values = (field: string) => readonly KnownValue[];

const MOST = 8;
const DATES: [value: string, what: PlainKey][] = [
  ['last-6h', 'date.hours'],
  ['last-24h', 'date.day'],
  ['last-7d', 'date.week'],
  ['last-30d', 'date.month'],
];

/**
 * @param wanted asked for expressly, also where nothing is typed yet
 */
export function suggestions(context: TypingContext, values: Values, wanted = false): Suggestion[] {
  const { typed, field, group } = context;
  if (field !== null) return ofField(field, context, values);
  if (typed === '' && !wanted) return [];
  if (/^[A-Z/]+\d*$/.test(typed)) return ofOperators(typed);
  const names = [
    ...(group === null ? groups.map((name) => ({ name, isGroup: true })) : []),
    ...fieldsIn(group).map(({ name }) => ({ name, isGroup: false })),
  ].filter(({ name }) => name.startsWith(typed));
  const found = names.map(({ name, isGroup }): Suggestion =>
    isGroup
      ? { label: `${name}:( )`, what: `group.${name}` as PlainKey, insert: `${name}:(  )`, back: 2 }
      : { label: `${name}:`, ...whatOf(fieldNamed(name, group)), insert: `${name}:` },
  );
  return (typed === '' ? [...found, ...ofOperators('')] : found).slice(0, wanted ? 40 : MOST);
}

function whatOf(field: Field | undefined) {
  return field === undefined ? {} : { what: field.what };
}

function ofOperators(typed: string): Suggestion[] {
  return operators
    .filter(([name]) => name.startsWith(typed) && name !== typed)
    .map(([name, what]) => ({ label: name, what, insert: `${name} ` }));
}

function ofField(name: string, { typed, group }: TypingContext, values: Values): Suggestion[] {
  const field = fieldNamed(name, group);
  if (field?.kind === 'date') {
    return DATES.filter(([value]) => value.startsWith(typed) && value !== typed).map(
      ([value, what]) => ({ label: value, what, insert: `${value} ` }),
    );
  }
  const known = field?.choices?.map((value) => ({ value })) ?? values(name);
  return matching(known, typed)
    .slice(0, MOST)
    .map(({ value, note }: KnownValue) => ({
      label: value,
      ...(note === undefined ? {} : { note }),
      insert: `${written(value)} `,
    }));
}

/** What begins with it stands before what has it further on. */
function matching(known: readonly KnownValue[], typed: string): KnownValue[] {
  const sought = folded(typed);
  const rank = ({ value, note = '' }: KnownValue) => {
    const place = folded(value).indexOf(sought);
    if (place >= 0) return place === 0 ? 0 : 1;
    return folded(note).includes(sought) ? 2 : 3;
  };
  return known
    .filter((each) => rank(each) < 3 && each.value !== typed)
    .sort((one, other) => rank(one) - rank(other));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
