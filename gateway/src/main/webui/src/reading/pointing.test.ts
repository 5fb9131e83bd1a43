import { describe, expect, it } from 'vitest';
import type { Item } from './items';
import { Pointing } from './pointing';

function item(id: string, layer: Item['layer'], ...sentences: number[]): Item {
  return { id, layer, sentences, spans: [], why: 'rule', confidence: null };
}

const claim = item('claim-0', 'claims', 3);
const mayor = item('entity-1', 'people', 0, 3, 5);

describe('pointing', () => {
  it('at a finding lights it and its sentence', () => {
    const pointing = new Pointing();
    pointing.pointAt(claim);
    expect([...pointing.target.items]).toEqual(['claim-0']);
    expect([...pointing.target.sentences]).toEqual([3]);
  });

  it('at a person lights the names, not half of the text', () => {
    const pointing = new Pointing();
    pointing.pointAt(mayor);
    expect([...pointing.target.sentences]).toEqual([]);
  });

  it('at a sentence lights all that was found in it', () => {
    const pointing = new Pointing();
    pointing.pointAtSentence(3, [claim, mayor, item('claim-1', 'claims', 4)]);
    expect([...pointing.target.items]).toEqual(['claim-0', 'entity-1']);
  });

  it('elsewhere leaves what was chosen lit', () => {
    const pointing = new Pointing();
    let told = 0;
    pointing.subscribe(() => told++);
    pointing.choose(mayor);
    pointing.pointAt(claim);
    pointing.leave();
    pointing.leave();
    expect([...pointing.target.items]).toEqual(['entity-1']);
    expect(told).toBe(3);
  });
});
