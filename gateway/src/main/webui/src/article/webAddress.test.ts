import { expect, it } from 'vitest';
import { webAddress } from './webAddress';

it('lets only addresses of the web be linked', () => {
  expect(webAddress('https://courier.example/a')).toBe('https://courier.example/a');
  expect(webAddress('javascript:alert(1)')).toBeNull();
  expect(webAddress('not an address')).toBeNull();
  expect(webAddress(null)).toBeNull();
});
