import { describe, expect, it } from 'vitest';
import { itemsOf } from './items';
import { type LayerName, USUAL } from './layers';
import { notesOf } from './notes';
import { NOTHING } from './nothing';
import type { Claim, Quantity, Reading, Span } from './types';

const text = 'The bridge is closed. Reports say that it will open. At least four were hurt.';
const sentences = [at('The bridge is closed.'), at('Reports say that it will open.')];
sentences.push(at('At least four were hurt.'));

function at(words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function claim(words: string): Claim {
  const nobody = { confirmedBy: [], deniedBy: [], notConfirmedBy: [], declinedBy: [] };
  return { span: at(words), status: 'REPORTED', source: null, ...nobody, why: 'claim/reports' };
}

function number(words: string, bound: Quantity['bound']): Quantity {
  const none = { upper: null, unit: null, event: null };
  return { span: at(words), value: 4, bound, what: null, ...none, why: 'quantity/count' };
}

function reading(findings: Partial<Reading['findings']>): Reading {
  return { text, sentences, layers: [], complete: true, findings: { ...NOTHING, ...findings } };
}

function written(findings: Partial<Reading['findings']>, on: ReadonlySet<LayerName> = USUAL) {
  const read = reading(findings);
  return notesOf(read, itemsOf(read), on).map(({ number: shown, sentence, notes }) => [
    shown,
    sentence,
    notes.map(({ kind }) => kind),
  ]);
}

describe('notes', () => {
  it('stand beside their sentences, numbered in reading order', () => {
    const quantities = [number('At least four', 'AT_LEAST')];
    const claims = [claim('Reports say that it will open')];
    expect(written({ quantities, claims })).toEqual([
      [1, 1, ['claim']],
      [2, 2, ['number']],
    ]);
  });

  it('of two statements that do not fit stand beside both', () => {
    const tension = {
      first: at('The bridge is closed'),
      second: at('it will open'),
      reason: 'closed against open',
      why: 'tension/state',
    };
    expect(written({ tensions: [tension] })).toEqual([
      [1, 0, ['tension']],
      [2, 1, ['tension']],
    ]);
  });

  it('leave out a number that says nothing but itself', () => {
    expect(written({ quantities: [number('four', 'EXACT')] })).toEqual([]);
  });

  it('are gone with their layer, and all of them with the margin', () => {
    const claims = [claim('Reports say that it will open')];
    expect(written({ claims }, new Set(['notes']))).toEqual([]);
    expect(written({ claims }, new Set(['claims']))).toEqual([]);
  });
});
