import { describe, expect, it } from 'vitest';
import { initials } from './initials';
import { COLOURS, speakersOf } from './speakers';
import { NOTHING } from './nothing';
import type { Entity, Party, Quotation } from './types';

const span = { start: 0, end: 1 };

function says(speaker: Party | null): Quotation {
  return {
    span,
    kind: 'DIRECT',
    speaker,
    via: null,
    cue: null,
    channel: null,
    continues: null,
    why: 'quotation/inverted',
    form: null,
  };
}

function person(name: string, ...titles: string[]): Entity {
  const roles = titles.map((title) => ({ title, span, of: null, why: 'role/before' }));
  return { type: 'PERSON', name, aliases: [], mentions: [], roles, place: null, salience: 1 };
}

const entities = [person('Thea Linnock', 'Dr.', 'keeper of the clock'), person('Odran Velleke')];
const thea = { name: 'Thea Linnock', span, entity: 0 };
const byAlias = { name: 'Linnock', span: null, entity: 0 };
const odran = { name: 'Odran Velleke', span, entity: 1 };
const officials = { name: 'port officials', span, entity: null };

describe('speakers', () => {
  it('come in the order in which they speak, with all their words', () => {
    const quotations = [says(odran), says(thea), says(officials), says(byAlias)];
    const speakers = speakersOf({ ...NOTHING, entities, quotations });
    expect(speakers.map(({ name, quotations: own }) => [name, own])).toEqual([
      ['Odran Velleke', [0]],
      ['Thea Linnock', [1, 3]],
      ['port officials', [2]],
    ]);
    expect(speakers.map(({ colour }) => colour)).toEqual([1, 2, 3]);
  });

  it('have the fullest role that is given', () => {
    const [first] = speakersOf({ ...NOTHING, entities, quotations: [says(thea)] });
    expect(first?.role).toBe('keeper of the clock');
  });

  it('have no colour when nobody is named', () => {
    const quotations = [says(null), says(odran), says(null)];
    const speakers = speakersOf({ ...NOTHING, entities, quotations });
    expect(speakers.map(({ name, colour }) => [name, colour])).toEqual([
      [null, 0],
      ['Odran Velleke', 1],
    ]);
  });

  it('share colours when there are very many', () => {
    const quotations = Array.from({ length: COLOURS + 1 }, (_, number) =>
      says({ name: `Source ${number}`, span, entity: null }),
    );
    const colours = speakersOf({ ...NOTHING, entities, quotations }).map(({ colour }) => colour);
    expect(colours.at(-1)).toBe(colours[0]);
    expect(new Set(colours).size).toBe(COLOURS);
  });
});

describe('initials', () => {
  it('are those of the first and the last name', () => {
    expect(initials('Jean-Noël Barrot')).toBe('JB');
    expect(initials('Maelis van der Ondry')).toBe('MO');
    expect(initials('Reports')).toBe('R');
    expect(initials('Ukrainian officials')).toBe('U');
    expect(initials('officials')).toBe('O');
    expect(initials('')).toBe('?');
  });
});
