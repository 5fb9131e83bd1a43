import type { PlainKey } from '../messages/t';

/* What can be written in a query: docs/guide/query-language.md explains it to readers. */

export const groups = ['quotation', 'statement', 'claim', 'count', 'event'] as const;

export type Group = (typeof groups)[number];

export type FieldKind = 'text' | 'name' | 'number' | 'date' | 'choice';

export interface Field {
  name: string;
  kind: FieldKind;
  /** In which groups it stands; absent: outside of groups. */
  groups?: readonly Group[];
  choices?: readonly string[];
  what: PlainKey;
}

const said = ['quotation', 'statement'] as const;

export const fields: readonly Field[] = [
  { name: 'title', kind: 'text', what: 'field.title' },
  { name: 'lead', kind: 'text', what: 'field.lead' },
  { name: 'body', kind: 'text', what: 'field.body' },
  { name: 'person', kind: 'name', what: 'field.person' },
  { name: 'org', kind: 'name', what: 'field.org' },
  { name: 'place', kind: 'name', what: 'field.place' },
  { name: 'role', kind: 'name', what: 'field.role' },
  { name: 'speaker', kind: 'name', what: 'field.speaker' },
  { name: 'topic', kind: 'name', what: 'field.topic' },
  { name: 'about-country', kind: 'name', what: 'field.aboutCountry' },
  { name: 'source', kind: 'name', what: 'field.source' },
  { name: 'domain', kind: 'name', what: 'field.domain' },
  { name: 'author', kind: 'text', what: 'field.author' },
  { name: 'country', kind: 'name', what: 'field.country' },
  {
    name: 'type',
    kind: 'choice',
    choices: ['wire', 'paper', 'broadcaster', 'blog', 'state', 'government'],
    what: 'field.type',
  },
  { name: 'lang', kind: 'name', what: 'field.lang' },
  { name: 'date', kind: 'date', what: 'field.date' },
  { name: 'seen', kind: 'date', what: 'field.seen' },
  { name: 'words', kind: 'number', what: 'field.words' },
  { name: 'tone', kind: 'number', what: 'field.tone' },
  { name: 'story', kind: 'name', what: 'field.story' },
  { name: 'origins', kind: 'number', what: 'field.origins' },
  { name: 'tag', kind: 'name', what: 'field.tag' },
  { name: 'list', kind: 'name', what: 'field.list' },
  { name: 'note', kind: 'name', what: 'field.note' },
  { name: 'search', kind: 'name', what: 'field.search' },
  { name: 'speaker', kind: 'name', groups: said, what: 'field.groupSpeaker' },
  { name: 'text', kind: 'text', groups: [...said, 'claim'], what: 'field.groupText' },
  { name: 'verb', kind: 'text', groups: said, what: 'field.verb' },
  { name: 'channel', kind: 'name', groups: said, what: 'field.channel' },
  {
    name: 'status',
    kind: 'choice',
    groups: ['claim'],
    choices: ['asserted', 'reported', 'unconfirmed', 'confirmed', 'denied', 'declined'],
    what: 'field.status',
  },
  { name: 'by', kind: 'name', groups: ['claim'], what: 'field.by' },
  { name: 'what', kind: 'text', groups: ['count'], what: 'field.what' },
  { name: 'value', kind: 'number', groups: ['count'], what: 'field.value' },
  {
    name: 'bound',
    kind: 'choice',
    groups: ['count'],
    choices: ['exact', 'at-least', 'at-most', 'nearly', 'more-than', 'about'],
    what: 'field.bound',
  },
  { name: 'type', kind: 'name', groups: ['event'], what: 'field.eventType' },
  { name: 'actor', kind: 'name', groups: ['event'], what: 'field.actor' },
  { name: 'place', kind: 'name', groups: ['count', 'event'], what: 'field.place' },
];

export const operators: readonly [written: string, what: PlainKey][] = [
  ['AND', 'operator.and'],
  ['OR', 'operator.or'],
  ['NOT', 'operator.not'],
  ['NEAR/5', 'operator.near'],
  ['ONEAR/5', 'operator.onear'],
  ['SENT', 'operator.sent'],
  ['PARA', 'operator.para'],
];

export function isGroup(name: string): name is Group {
  return groups.some((group) => group === name);
}

/** @param group where it stands; null: outside of groups */
export function fieldsIn(group: Group | null): Field[] {
  return fields.filter((field) =>
    group === null ? field.groups === undefined : field.groups?.includes(group),
  );
}

export function fieldNamed(name: string, group: Group | null): Field | undefined {
  return fieldsIn(group).find((field) => field.name === name);
}

/** A name as a query writes it: in quotation marks unless it is one plain word. */
export function written(value: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}.-]*$/u.test(value) &&
    !/^(?:AND|OR|NOT|O?NEAR|SENT|PARA)$/.test(value)
    ? value
    : `"${value.replaceAll('"', '')}"`;
}
