import { expect, it } from 'vitest';
import { quantityWords } from './quantityWords';
import type { Quantity } from './types';

const plain: Quantity = {
  span: { start: 0, end: 1 },
  value: 26,
  upper: null,
  bound: 'EXACT',
  unit: null,
  what: 'killed',
  event: null,
  why: 'quantity/count',
};

it('a number is never shown without its bound', () => {
  expect(quantityWords(plain)).toBe('26');
  expect(quantityWords({ ...plain, bound: 'AT_LEAST' })).toBe('at least 26');
  expect(quantityWords({ ...plain, bound: 'MORE_THAN', value: 1200 })).toBe('more than 1,200');
  expect(quantityWords({ ...plain, value: 200, upper: 300, bound: 'ABOUT' })).toBe(
    'about 200 to 300',
  );
});

it('a unit is in the number of the value', () => {
  expect(quantityWords({ ...plain, bound: 'NEARLY', value: 3, unit: 'week' })).toBe(
    'nearly 3 weeks',
  );
  expect(quantityWords({ ...plain, value: 1, unit: 'week' })).toBe('1 week');
  expect(quantityWords({ ...plain, value: 2.5, unit: 'EUR' })).toBe('2.5 EUR');
  expect(quantityWords({ ...plain, value: 4, unit: 'percent' })).toBe('4 percent');
});
