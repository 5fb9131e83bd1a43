import { describe, expect, it } from 'vitest';
import { type Mark, nested, type Piece } from './segments';

const text = 'The mayor said “we will not pay a cent” on Monday.';

function mark(words: string, rank = 0): Mark {
  const start = text.indexOf(words);
  return { item: words, start, end: start + words.length, rank };
}

/** As brackets: [a [b] c]; a piece of a mark that was cut has a dot at the cut. */
function shown(pieces: readonly Piece<Mark>[]): string {
  return pieces
    .map((piece) =>
      piece.mark === null
        ? text.slice(piece.start, piece.end)
        : `${piece.opens ? '[' : '.['}${shown(piece.pieces)}${piece.closes ? ']' : '].'}`,
    )
    .join('');
}

const whole = { start: 0, end: text.length };

describe('a text with marks', () => {
  it('is one bare piece when there are none', () => {
    expect(nested([], whole)).toEqual([{ ...whole, mark: null }]);
    expect(nested([], { start: 4, end: 4 })).toEqual([]);
  });

  it('has what lies within a mark within it', () => {
    const marks = [mark('a cent'), mark('we will not pay a cent'), mark('The mayor')];
    expect(shown(nested(marks, whole))).toBe(
      '[The mayor] said “[we will not pay [a cent]]” on Monday.',
    );
  });

  it('cuts the later one of two that cross', () => {
    const marks = [mark('mayor said “we will'), mark('we will not pay')];
    expect(shown(nested(marks, whole))).toBe(
      'The [mayor said “[we will].].[ not pay] a cent” on Monday.',
    );
  });

  it('puts the lower rank outside where both cover the same', () => {
    const marks = [mark('Monday', 2), { ...mark('Monday', 1), item: 'outer' }];
    const found = nested(marks, whole).flatMap(({ mark: each }) => each?.item ?? []);
    expect(found).toEqual(['outer']);
  });

  it('has only the part of a mark that lies in the stretch', () => {
    const stretch = { start: text.indexOf('will'), end: text.indexOf('pay') };
    expect(shown(nested([mark('we will not pay a cent')], stretch))).toBe('.[will not ].');
    expect(shown(nested([mark('Monday')], stretch))).toBe('will not ');
  });

  it('leaves out marks of nothing', () => {
    expect(nested([{ item: 'none', start: 5, end: 5, rank: 0 }], whole)).toHaveLength(1);
  });

  it('loses no letter and no mark, however they lie', () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 16807) % 2147483647;
      return seed % below;
    };
    for (let round = 0; round < 300; round++) {
      const marks = Array.from({ length: 12 }, (_, item) => {
        const start = random(text.length);
        return { item: String(item), start, end: start + random(20), rank: random(3) };
      });
      const pieces = nested(marks, whole);
      expect(shown(pieces).replace(/[[\].]/g, '')).toBe(text.replace(/[[\].]/g, ''));
      for (const { item, start, end } of marks) {
        const covered = lettersOf(pieces, item);
        const wanted = Math.max(0, Math.min(end, text.length) - start);
        expect(covered).toBe(wanted);
      }
    }
  });
});

function lettersOf(pieces: readonly Piece<Mark>[], item: string): number {
  return pieces.reduce((sum, piece) => {
    if (piece.mark === null) return sum;
    const own = piece.mark.item === item ? piece.end - piece.start : 0;
    return sum + own + lettersOf(piece.pieces, item);
  }, 0);
}
