import { describe, expect, it } from 'vitest';
import { formatName } from './format';

describe('the format of a feed', () => {
  it('is shown by its name', () => {
    expect(formatName('rss20')).toBe('RSS 2.0');
    expect(formatName('rss092')).toBe('RSS 0.92');
    expect(formatName('json1')).toBe('JSON Feed 1.0');
    expect(formatName('sitemap')).toBe('Sitemap');
  });

  it('is shown as it is when it has none', () => {
    expect(formatName('gopher menu')).toBe('gopher menu');
  });
});
