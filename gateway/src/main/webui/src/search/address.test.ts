import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from '../app/parameters';
import { kept, nextPage, previousPage, searchAddress } from './address';

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

  it('holds what is searched in, over all pages', () => {
    const address = { q: 'fire', within: 'followed' } as const;
    expect(read(stringifySearch(address))).toEqual(address);
    expect(nextPage(address, 'b')).toMatchObject({ within: 'followed', cursor: 'b' });
    expect(kept({ ...address, order: 'newest' })).toEqual({ within: 'followed', order: 'newest' });
    expect(read('?q=fire&within=all')).toEqual({ q: 'fire' });
  });

  it('leads on and back again, page by page', () => {
    const first = { q: 'fire', order: 'newest' } as const;
    const second = nextPage(first, 'b');
    const third = nextPage(second, 'c');
    const fourth = nextPage(third, 'd');
    expect(fourth).toEqual({ ...first, page: 4, cursor: 'd', back: 'c,b' });
    expect(read(stringifySearch({ ...fourth }))).toEqual(fourth);
    expect(previousPage(fourth)).toEqual(third);
    expect(previousPage(third)).toEqual(second);
    expect(previousPage(second)).toEqual(first);
    expect(previousPage(first)).toBeNull();
  });

  it('does not grow without end, and knows when the way back is lost', () => {
    let address = searchAddress({ q: 'fire' });
    for (let page = 2; page < 100; page++) address = nextPage(address, `c${String(page)}`);
    expect(address.back?.split(',')).toHaveLength(20);
    expect(previousPage({ q: 'fire', page: 7, cursor: 'x' })).toBeNull();
  });

  it('leaves out what means nothing', () => {
    expect(read('?q=+&order=upwards&page=2')).toEqual({});
    expect(read('?q=fire&page=-1&cursor=abc')).toEqual({ q: 'fire' });
  });
});
