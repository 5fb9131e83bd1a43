import { describe, expect, it } from 'vitest';
import { ArticleCount, brokeOff } from './counting';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('an export', () => {
  it('counts articles, not lines of their texts, wherever its parts are cut', () => {
    const count = new ArticleCount('csv');
    count.add(bytes('id,text\r\n1,"two\nli'));
    count.add(bytes('nes, ""quoted"""\r\n2,one\r\n'));
    expect(count.articles).toBe(2);
  });

  it('counts objects by line', () => {
    const count = new ArticleCount('jsonl');
    count.add(bytes('{"title":"a \\"b"}\n{"title":"c"}\n'));
    expect(count.articles).toBe(2);
  });

  it('knows when it is not all', () => {
    expect(brokeOff('1,a\r\nINCOMPLETE,the rest\r\n', 'csv')).toBe(true);
    expect(brokeOff('{"id":1}\n{"incomplete":"the rest"}\n', 'jsonl')).toBe(true);
    expect(brokeOff('{"id":1,"title":"incomplete"}\n', 'ninjs')).toBe(false);
  });
});
