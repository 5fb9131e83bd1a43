import type { Item, Items } from './items';
import type { LayerName } from './layers';
import { quotationItem } from './said';
import { sentencesOf } from './sentences';
import type { Claim, FoundEvent, Position, Quantity, Quotation, Reading, Span } from './types';
import type { Entity, Tension, Voice } from './types';

/** What is written beside a sentence about one finding. */
export type Note = { item: Item; at: Span } & (
  | { kind: 'quotation'; of: Quotation }
  | { kind: 'claim'; of: Claim }
  | { kind: 'tension'; of: Tension; other: Span }
  | { kind: 'position'; of: Position }
  | { kind: 'number'; of: Quantity }
  | { kind: 'event'; of: FoundEvent }
  | { kind: 'voice'; of: Voice; behind: Span }
  | { kind: 'metonym'; of: Entity; standsFor: string }
);

/** The notes beside one sentence. */
export interface NoteGroup {
  sentence: number;
  /** From 1, in reading order: what ties the notes to the text where colour and place do not. */
  number: number;
  notes: Note[];
}

/**
 * The notes of the layers that are on. What only repeats the text has none: an exact number, a
 * place that stands for itself.
 */
export function notesOf(reading: Reading, items: Items, on: ReadonlySet<LayerName>): NoteGroup[] {
  if (!on.has('notes')) return [];
  const groups = new Map<number, Note[]>();
  for (const note of allNotes(reading, items)) {
    const [sentence] = sentencesOf(note.at, reading.sentences);
    if (sentence === undefined || !on.has(note.item.layer)) continue;
    groups.set(sentence, [...(groups.get(sentence) ?? []), note]);
  }
  return [...groups]
    .sort(([one], [other]) => one - other)
    .map(([sentence, notes], index) => ({
      sentence,
      number: index + 1,
      notes: notes.sort((one, other) => one.at.start - other.at.start),
    }));
}

function allNotes({ findings }: Reading, items: Items): Note[] {
  const notes: Note[] = [];
  const withItem = (id: string, write: (item: Item) => Note | Note[] | null) => {
    const item = items.get(id);
    const written = item === undefined ? null : write(item);
    if (written !== null) notes.push(...(Array.isArray(written) ? written : [written]));
  };
  findings.claims.forEach((of, index) => {
    withItem(`claim-${index}`, (item) => ({ kind: 'claim', of, item, at: of.span }));
  });
  findings.tensions.forEach((of, index) => {
    const { first, second } = of;
    withItem(`tension-${index}`, (item) => [
      { kind: 'tension', of, item, at: first, other: second },
      { kind: 'tension', of, item, at: second, other: first },
    ]);
  });
  findings.quotations.forEach((of, index) => {
    const id = quotationItem(of, index);
    withItem(id, (item) => ({ kind: 'quotation', of, item, at: of.span }));
  });
  findings.positions.forEach((of, index) => {
    withItem(`position-${index}`, (item) => ({ kind: 'position', of, item, at: of.span }));
  });
  findings.quantities.forEach((of, index) => {
    if (of.bound === 'EXACT' && of.event === null) return;
    withItem(`number-${index}`, (item) => ({ kind: 'number', of, item, at: of.span }));
  });
  findings.events.forEach((of, index) => {
    withItem(`event-${index}`, (item) => ({ kind: 'event', of, item, at: of.span }));
  });
  findings.voices.forEach((of, index) => {
    const { behind } = of;
    if (behind === null) return;
    withItem(`voice-${index}`, (item) => ({ kind: 'voice', of, item, at: behind, behind }));
  });
  findings.entities.forEach((of, index) => {
    const standsFor = of.place?.standsFor ?? null;
    const first = of.mentions[0]?.span;
    if (standsFor === null || first === undefined) return;
    withItem(`entity-${index}`, (item) => ({ kind: 'metonym', of, item, at: first, standsFor }));
  });
  return notes;
}
