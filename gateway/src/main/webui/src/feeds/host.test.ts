import { describe, expect, it } from 'vitest';
import { hostOf, isOfHost } from './host';

describe('the host of a feed', () => {
  it('is that of the site, whatever stands before it', () => {
    expect(hostOf('https://www.harbour-courier.example/rss')).toBe('harbour-courier.example');
    expect(isOfHost('feeds.harbour-courier.example', 'harbour-courier.example')).toBe(true);
  });

  it('is not that of a site whose name ends alike', () => {
    expect(isOfHost('old-harbour-courier.example', 'harbour-courier.example')).toBe(false);
    expect(isOfHost(hostOf('no address'), 'harbour-courier.example')).toBe(false);
  });
});
