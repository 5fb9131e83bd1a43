import { expect, it } from 'vitest';
import { snippet } from './snippet';

const text =
  'A heading\nThe council met on Monday, and the mayor of Ostrel left before it had voted at all.';

it('a name is shown with the words around it, cut between words and within its line', () => {
  const start = text.indexOf('Ostrel');
  expect(snippet(text, { start, end: start + 6 })).toBe(
    '…Monday, and the mayor of Ostrel left before it had voted…',
  );
  expect(snippet(text, { start: 10, end: 21 })).toBe('The council met on Monday, and the…');
  expect(snippet('Ostrel', { start: 0, end: 6 })).toBe('Ostrel');
});
