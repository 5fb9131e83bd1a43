import { describe, expect, it } from 'vitest';
import { tokens } from './tokens';

const kinds = (query: string) =>
  tokens(query)
    .filter(({ kind }) => kind !== 'space')
    .map(({ kind, text }) => `${kind} ${text}`);

describe('a query in pieces', () => {
  it('tells words, phrases, operators and fields apart', () => {
    expect(kinds('pilots NEAR/5 strike -title:"ferry line"~2 AND lang:en')).toEqual([
      'word pilots',
      'operator NEAR/5',
      'word strike',
      'not -',
      'field title:',
      'phrase "ferry line"~2',
      'operator AND',
      'field lang:',
      'word en',
    ]);
  });

  it('takes groups, ranges, and operators in small letters as what they are', () => {
    expect(
      kinds('quotation:( text:(inch* SENT land) ) date:[2025-11-18 TO 2025-11-20] and'),
    ).toEqual([
      'field quotation:',
      'bracket (',
      'field text:',
      'bracket (',
      'word inch*',
      'operator SENT',
      'word land',
      'bracket )',
      'bracket )',
      'field date:',
      'word [2025-11-18 TO 2025-11-20]',
      'word and',
    ]);
  });

  it('loses nothing, whatever is typed', () => {
    for (const query of [
      '"open',
      '((',
      ' - -- :',
      '“curly” «x',
      'a:[1',
      '🚢 NOT',
      'x"y"z',
      ']~"',
    ]) {
      const pieces = tokens(query);
      expect(pieces.map(({ text }) => text).join('')).toBe(query);
      expect(pieces.every(({ start, end }) => start < end)).toBe(true);
    }
  });
});
