import { describe, expect, it } from 'vitest';
import { headline, olderText, paragraphs } from './compare';
import type { ChangeKind, Difference, Hunk } from './types';

/** @param start where the words stand now */
function hunk(kind: ChangeKind, before: string | null, after: string, start: number): Hunk {
  return {
    kinds: [kind],
    before: { span: { start: 0, end: before?.length ?? 0 }, text: before },
    after: { span: { start, end: start + after.length }, text: after },
  };
}

const newer = 'Five died.\n\nThe ferry sails at ten.';
const hunks = [hunk('NUMBER', 'nine', 'ten', 31), hunk('NUMBER', 'Four', 'Five', 0)];

describe('the text of an older revision', () => {
  it('is the newer one with what stood there before', () => {
    expect(olderText(newer, hunks)).toBe('Four died.\n\nThe ferry sails at nine.');
    expect(olderText(newer, [])).toBe(newer);
  });

  it('is not guessed', () => {
    expect(olderText(newer, [hunk('NUMBER', null, 'Five', 0)])).toBeNull();
    expect(olderText('Another text altogether.', hunks)).toBeNull();
  });
});

describe('two revisions in one', () => {
  it('are the paragraphs, with what went before what came', () => {
    expect(paragraphs(newer, hunks)).toEqual([
      [
        { op: 'REMOVED', text: 'Four', kinds: ['NUMBER'] },
        { op: 'ADDED', text: 'Five', kinds: ['NUMBER'] },
        { op: 'SAME', text: ' died.', kinds: [] },
      ],
      [
        { op: 'SAME', text: 'The ferry sails at ', kinds: [] },
        { op: 'REMOVED', text: 'nine', kinds: ['NUMBER'] },
        { op: 'ADDED', text: 'ten', kinds: ['NUMBER'] },
        { op: 'SAME', text: '.', kinds: [] },
      ],
    ]);
  });

  it('are only the changed places where the text is not to be had', () => {
    const hidden = hunk('NAME', null, '', 12);
    expect(paragraphs(null, [hidden])).toEqual([[{ op: 'REMOVED', text: null, kinds: ['NAME'] }]]);
    expect(paragraphs(newer, [hidden])).toHaveLength(1);
  });

  it('have a paragraph that is new as a whole', () => {
    const told = paragraphs('One.\nTwo.', [hunk('WORDING', '', '\nTwo.', 4)]);
    expect(told).toEqual([
      [{ op: 'SAME', text: 'One.', kinds: [] }],
      [{ op: 'ADDED', text: 'Two.', kinds: ['WORDING'] }],
    ]);
  });
});

describe('the headline', () => {
  const difference = { headline: null } as Difference;

  it('is the one that both have, or both', () => {
    expect(headline(difference, 'Ferry sails')).toEqual([
      { op: 'SAME', text: 'Ferry sails', kinds: [] },
    ]);
    const changed = { kind: 'HEADLINE', before: 'Ferry waits', after: 'Ferry sails' } as const;
    expect(headline({ ...difference, headline: changed }, null).map(({ text }) => text)).toEqual([
      'Ferry waits',
      'Ferry sails',
    ]);
  });
});
