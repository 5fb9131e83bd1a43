import { describe, expect, it } from 'vitest';
import { bylineShown } from './byline';

describe('who wrote it', () => {
  it('is told with "By"', () => {
    expect(bylineShown('Ada North')).toBe('By Ada North');
    expect(bylineShown('Ada North · This report is by Quillon Wire.')).toBe(
      'By Ada North · This report is by Quillon Wire.',
    );
  });

  it('is told as printed where it is a credit', () => {
    expect(bylineShown('This report is by Quillon Wire.')).toBe('This report is by Quillon Wire.');
    expect(bylineShown('Agency: Quillon Wire')).toBe('Agency: Quillon Wire');
  });
});
