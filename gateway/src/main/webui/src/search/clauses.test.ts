import { describe, expect, it } from 'vitest';
import { datesOf, hasClause, narrowed, toggled, withDates } from './clauses';

describe('a clause that is clicked', () => {
  it('narrows the query, and is taken out again', () => {
    const clause = 'source:"Harbour Courier"';
    expect(toggled('ferry strike', clause)).toBe(`ferry strike AND ${clause}`);
    expect(hasClause(`ferry AND ${clause} AND lang:en`, clause)).toBe(true);
    expect(toggled(`ferry AND ${clause} AND lang:en`, clause)).toBe('ferry AND lang:en');
    expect(toggled(`${clause} AND ferry`, clause)).toBe('ferry');
  });

  it('narrows all of the alternatives, and leaves them as they were', () => {
    expect(narrowed('port OR harbour', 'lang:en')).toBe('(port OR harbour) AND lang:en');
    expect(toggled('(port OR harbour) AND lang:en', 'lang:en')).toBe('port OR harbour');
    expect(toggled('(port OR harbour) AND (a OR b) AND lang:en', 'lang:en')).toBe(
      '(port OR harbour) AND (a OR b)',
    );
  });

  it('is not the one in brackets, in a phrase, or excluded', () => {
    expect(hasClause('ferry AND (lang:en OR lang:nl)', 'lang:en')).toBe(false);
    expect(hasClause('-lang:en ferry', 'lang:en')).toBe(false);
    expect(hasClause('lang:en-GB', 'lang:en')).toBe(false);
    expect(hasClause('"lang:en"', 'lang:en')).toBe(false);
  });
});

describe('the days of a query', () => {
  it('are set, changed and taken out', () => {
    const between = withDates('ferry', '2025-11-18', '2025-11-20');
    expect(between).toBe('ferry AND date:[2025-11-18 TO 2025-11-20]');
    expect(datesOf(between)).toMatchObject({ from: '2025-11-18', to: '2025-11-20' });
    expect(withDates(between, '2025-11-19', '2025-11-19')).toBe('ferry AND date:2025-11-19');
    expect(withDates(between, '2025-11-19', null)).toBe('ferry AND date:>=2025-11-19');
    expect(withDates('ferry date:last-2d', null, null)).toBe('ferry');
    expect(withDates('a OR b', null, '2025-11-19')).toBe('(a OR b) AND date:<=2025-11-19');
  });

  it('are none where a query has none', () => {
    expect(datesOf('ferry')).toBeNull();
    expect(datesOf('ferry date:last-2d')).toMatchObject({ from: null, to: null });
  });
});
