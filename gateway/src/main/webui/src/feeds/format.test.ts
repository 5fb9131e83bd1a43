import { describe, expect, it } from 'vitest';
import { formatName } from './format';

describe('the format of a feed', () => {
  it('is shown by its name', () => {
    expect(formatName('rss_2.0')).toBe('RSS 2.0');
    expect(formatName('atom')).toBe('Atom');
    expect(formatName('ATOM_1.0')).toBe('Atom 1.0');
  });

  it('is shown as it is when it has none', () => {
    expect(formatName('gopher menu')).toBe('gopher menu');
  });
});
