import { describe, expect, it } from 'vitest';
import { itemsOf, countsOf } from './items';
import { USUAL } from './layers';
import { marksOf } from './marks';
import { notesOf } from './notes';
import { NOTHING } from './nothing';
import { isSaid } from './said';
import { speakersOf } from './speakers';
import type { Quotation, Reading } from './types';

const span = { start: 0, end: 5 };
type Cue = NonNullable<Quotation['cue']>;

function cue(act: Cue['act'], negated = false): Cue {
  return { span, kind: 'NEUTRAL', act, negated };
}

function indirect(by: Cue | null, form: Quotation['form'] = 'CLAUSE'): Quotation {
  const nothing = { speaker: null, via: null, channel: null, continues: null };
  return { span, kind: 'INDIRECT', ...nothing, cue: by, why: 'quotation/that', form };
}

describe('what is said', () => {
  it('is everything in quotation marks, whatever leads to it', () => {
    expect(isSaid({ kind: 'DIRECT', cue: cue('THOUGHT'), form: null })).toBe(true);
    expect(isSaid({ kind: 'MIXED', cue: cue('STANCE', true), form: null })).toBe(true);
    expect(isSaid({ kind: 'DIRECT', cue: null, form: null })).toBe(true);
  });

  it.each(['SPEECH', 'WRITING', 'FINDING'] as const)('is a clause after %s', (act) => {
    expect(isSaid(indirect(cue(act)))).toBe(true);
    expect(isSaid(indirect(cue(act, true)))).toBe(false);
  });

  it.each(['THOUGHT', 'INTENTION', 'EMOTION', 'STANCE', null] as const)(
    'is no clause after %s',
    (act) => {
      expect(isSaid(indirect(cue(act)))).toBe(false);
    },
  );

  it('is a clause that goes on without a cue', () => {
    expect(isSaid(indirect(null))).toBe(true);
    expect(isSaid(indirect(null, 'PHRASE'))).toBe(false);
  });

  it.each(['NOUN_CLAUSE', 'INFINITIVE', 'GERUND', 'PHRASE', null] as const)(
    'is nothing of the form %s',
    (form) => {
      expect(isSaid(indirect(cue('SPEECH'), form))).toBe(false);
    },
  );
});

describe('what is only attributed', () => {
  const ada = { name: 'Ada Morrow', span, entity: null };
  const quotations = [
    { ...indirect(cue('THOUGHT')), speaker: { ...ada, name: 'Ben Tarrow' } },
    { ...indirect(cue('SPEECH')), speaker: ada },
    { ...indirect(cue('INTENTION'), 'INFINITIVE'), speaker: ada },
  ];
  const findings = { ...NOTHING, quotations };
  const text = 'Words';
  const reading: Reading = { text, sentences: [span], layers: [], complete: true, findings };
  const speakers = speakersOf(findings);
  const all = new Set([...USUAL, 'attributed'] as const);

  it('is counted on its own', () => {
    expect(countsOf(reading)).toMatchObject({ quotations: 1, attributed: 2 });
  });

  it('is neither marked nor noted until its layer is on', () => {
    const shown = (on: typeof USUAL) => ({
      marks: marksOf(reading, on, speakers)
        .map(({ item }) => item)
        .filter((item) => !item.startsWith('sentence')),
      notes: notesOf(reading, itemsOf(reading), on).flatMap(({ notes }) =>
        notes.map(({ item }) => item.id),
      ),
    });
    const said = ['quotation-1'];
    const both = ['attributed-0', 'quotation-1', 'attributed-2'];
    expect(shown(USUAL)).toEqual({ marks: said, notes: said });
    expect(shown(all)).toEqual({ marks: both, notes: both });
  });

  it('leaves the first colours to those who speak', () => {
    expect(speakers.map(({ name, colour, quotations: own }) => [name, colour, own])).toEqual([
      ['Ada Morrow', 1, [1]],
      ['Ben Tarrow', 2, []],
    ]);
    expect(speakers.map(({ attributed }) => attributed)).toEqual([[2], [0]]);
  });
});
