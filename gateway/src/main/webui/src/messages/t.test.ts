import { describe, expect, it } from 'vitest';
import { en } from './en';
import { t } from './t';

describe('messages', () => {
  it('fills in what it is given', () => {
    expect(t('article.language', { language: 'Dutch', percent: 97 })).toBe('Dutch, 97% sure');
  });

  it('chooses the plural by the count, and groups its digits', () => {
    expect(t('arrivals', { count: 1 })).toBe('1 new article');
    expect(t('arrivals', { count: 1200 })).toBe('1,200 new articles');
  });

  it('has no message that is empty or ends in a blank', () => {
    const texts: string[] = Object.values(en).flatMap((message) =>
      typeof message === 'string' ? [message] : Object.values(message),
    );
    expect(texts.filter((text) => text === '' || text !== text.trim())).toEqual([]);
  });
});
