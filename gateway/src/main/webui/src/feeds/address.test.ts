import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from '../app/parameters';
import { addAddress, feedsAddress } from './address';

describe('the address of the list of feeds', () => {
  it('holds what it is filtered by', () => {
    const address = { text: 'courier', status: 'FAILING', scope: 'own', page: 2 } as const;
    expect(feedsAddress(parseSearch(stringifySearch(address)))).toEqual(address);
  });

  it('leaves out what means nothing', () => {
    expect(feedsAddress(parseSearch('?text=&status=WELL&scope=all&page=0'))).toEqual({});
  });
});

describe('the address of adding a feed', () => {
  it('has a feed only of a site', () => {
    expect(addAddress({ feed: 'https://harbour-courier.example/rss' })).toEqual({});
    expect(addAddress({ site: 'harbour-courier.example', feed: '' })).toEqual({
      site: 'harbour-courier.example',
    });
  });
});
