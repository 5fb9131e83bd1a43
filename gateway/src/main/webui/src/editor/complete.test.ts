import { describe, expect, it } from 'vitest';
import { suggestions, type Values } from './complete';
import { typingAt } from './context';

const outlets: Values = (field) =>
  field === 'source'
    ? [
        { value: 'Corvane', note: 'corvane.example' },
        { value: 'Évêque Daily' },
        { value: 'Old Corvane' },
      ]
    : [];

const offered = (query: string, wanted = false) => {
  const context = typingAt(query, query.length);
  return context === null
    ? null
    : suggestions(context, outlets, wanted).map(({ insert }) => insert);
};

describe('completion', () => {
  it('offers fields and groups by their beginning, and operators by capitals', () => {
    expect(offered('fire ti')).toEqual(['title:']);
    expect(offered('fire quo')).toEqual(['quotation:(  )']);
    expect(offered('fire O')).toEqual(['OR ', 'ONEAR/5 ']);
    expect(offered('fire ')).toEqual([]);
    expect(offered('fire ', true)).toContain('person:');
  });

  it('offers inside a group what stands in it, and no group', () => {
    expect(offered('claim:( st')).toEqual(['status:']);
    expect(offered('quotation:( text:(inch) sp')).toEqual(['speaker:']);
    expect(offered('claim:( cl')).toEqual([]);
  });

  it('offers the choices and dates of a field', () => {
    expect(offered('claim:( status:un')).toEqual(['unconfirmed ']);
    expect(offered('type:')).toHaveLength(6);
    expect(offered('date:last-2')).toEqual(['last-24h ']);
  });

  it('offers names, also by their middle, their note and without accents', () => {
    expect(offered('source:corv')).toEqual(['Corvane ', '"Old Corvane" ']);
    expect(offered('source:"eve')).toEqual(['"Évêque Daily" ']);
    expect(offered('source:(corvane.ex')).toEqual(['Corvane ']);
  });

  it('says nothing behind what is finished', () => {
    expect(offered('source:"Corvane"')).toBeNull();
    expect(offered('"a phrase')).toBeNull();
    expect(offered('(fire)')).toBeNull();
  });
});
