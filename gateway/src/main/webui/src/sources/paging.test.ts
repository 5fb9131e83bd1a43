import { describe, expect, it } from 'vitest';
import { mentions, pageOf } from './paging';

const numbers = Array.from({ length: 12 }, (_, index) => index);

describe('a page of a list', () => {
  it('is a part of it', () => {
    expect(pageOf(numbers, 2, 5)).toEqual({
      shown: 2,
      pages: 3,
      from: 5,
      items: [5, 6, 7, 8, 9],
      total: 12,
    });
  });

  it('is the last when the list has become shorter', () => {
    expect(pageOf(numbers, 9, 5).items).toEqual([10, 11]);
    expect(pageOf([], 3).pages).toBe(1);
  });
});

describe('what is typed into a filter', () => {
  it('is found word by word, in any of the texts', () => {
    expect(mentions('courier rss', 'Harbour Courier', 'https://x.example/news.rss')).toBe(true);
    expect(mentions('courier atom', 'Harbour Courier', 'https://x.example/news.rss')).toBe(false);
    expect(mentions('', null)).toBe(true);
  });
});
