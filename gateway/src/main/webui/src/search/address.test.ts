import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from '../app/parameters';
import { searchAddress } from './address';

const read = (address: string) => searchAddress(parseSearch(address));

describe('the address of a search', () => {
  it('keeps a phrase as it was written', () => {
    const phrase = '"grain terminal"';
    expect(read(stringifySearch({ q: phrase }))).toEqual({ q: phrase });
    expect(read('?q=2026')).toEqual({ q: '2026' });
  });

  it('holds the order and the page', () => {
    const address = { q: 'fire', order: 'newest', page: 3, cursor: 'abc' } as const;
    expect(read(stringifySearch(address))).toEqual(address);
  });

  it('leaves out what means nothing', () => {
    expect(read('?q=+&order=upwards&page=2')).toEqual({});
    expect(read('?q=fire&page=-1&cursor=abc')).toEqual({ q: 'fire' });
  });
});
