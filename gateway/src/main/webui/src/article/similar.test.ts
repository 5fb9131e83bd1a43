import { expect, it } from 'vitest';
import { isOfLanguage } from './similar';

it('knows a language whatever its region', () => {
  expect(isOfLanguage('en', 'en')).toBe(true);
  expect(isOfLanguage('en-GB', 'en')).toBe(true);
  expect(isOfLanguage('nl', 'en')).toBe(false);
  expect(isOfLanguage('und', 'en')).toBe(false);
});
