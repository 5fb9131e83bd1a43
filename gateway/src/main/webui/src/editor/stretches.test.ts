import { describe, expect, it } from 'vitest';
import { stretches } from './stretches';

const wrong = (query: string, start: number, end: number) =>
  stretches(query, { start, end }, null)
    .filter((stretch) => stretch.wrong)
    .map(({ text }) => text)
    .join('');

describe('a query as it is drawn', () => {
  it('is the query, in order', () => {
    const drawn = stretches('a OR "b c" d', { start: 2, end: 8 }, 6);
    expect(drawn.map(({ text }) => text).join('')).toBe('a OR "b c" d');
    expect(drawn.some(({ start }) => start === 6)).toBe(true);
  });

  it('marks exactly what is refused', () => {
    expect(wrong('a OR "b c" d', 2, 8)).toBe('OR "b ');
  });

  it('marks the sign before a place at the end, or without a width', () => {
    expect(wrong('fire (', 6, 6)).toBe('(');
    expect(wrong('fire', 99, 120)).toBe('e');
    expect(wrong('', 0, 0)).toBe('');
  });
});
