import { expect, it } from 'vitest';
import { NOTHING } from '../reading/nothing';
import { blocksOf } from './blocks';

it('a pasted text has the headings that were found and the lists that it shows', () => {
  const text = 'In short\n- The weir is closed.\nThe weir was closed - on Monday.';
  const heading = { start: 0, end: 8 };
  const section = { heading, body: { start: 9, end: text.length }, kind: 'BODY' as const };
  const blocks = blocksOf({ text, findings: { ...NOTHING, sections: [section] } });
  expect(blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([
    ['HEADING', 'In short'],
    ['LIST_ITEM', '- The weir is closed.'],
  ]);
});
