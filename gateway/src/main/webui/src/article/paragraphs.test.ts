import { describe, expect, it } from 'vitest';
import { paragraphs } from './paragraphs';

describe('paragraphs', () => {
  it('keep their offsets into the text', () => {
    const text = 'One.\n\n  Two two. \nThree';
    const found = paragraphs(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['One.', 'Two two.', 'Three']);
  });

  it('are none in a text of blanks', () => {
    expect(paragraphs(' \n\n ')).toEqual([]);
  });
});
