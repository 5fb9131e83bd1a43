import { describe, expect, it } from 'vitest';
import { countries, countryName, languageNameOf, languages } from './names';

describe('the countries to choose from', () => {
  it('stand in the order of their names, after “not known”', () => {
    const labels = countries(null).map(({ label }) => label);
    expect(labels[0]).toBe('Not known');
    expect(labels.indexOf('Netherlands')).toBeLessThan(labels.indexOf('Norway'));
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('hold what is chosen now, known to us or not', () => {
    expect(languages('pt-BR').map(({ value }) => value)).toContain('pt-BR');
  });
});

describe('a code', () => {
  it('is shown by its name, or as it is', () => {
    expect(countryName('NL')).toBe('Netherlands');
    expect(languageNameOf('nl')).toBe('Dutch');
    expect(countryName('not a code')).toBe('not a code');
  });

  it('that no country has is said to be one', () => {
    expect(countryName('XV')).toBe('Unlisted country (XV)');
    expect(countries('XV').map(({ label }) => label)).toContain('Unlisted country (XV)');
  });
});
