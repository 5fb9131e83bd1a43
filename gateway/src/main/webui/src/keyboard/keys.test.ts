import { describe, expect, it } from 'vitest';
import { commandOf, rowAfter } from './keys';

const plain = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false };

describe('a key', () => {
  it('is a command outside of text fields', () => {
    expect(commandOf({ ...plain, key: '/' }, false)).toBe('search');
    expect(commandOf({ ...plain, key: '?' }, false)).toBe('help');
    expect(commandOf({ ...plain, key: 'x' }, false)).toBeNull();
  });

  it('is text in a text field', () => {
    expect(commandOf({ ...plain, key: 'j' }, true)).toBeNull();
  });

  it('belongs to the browser when it is combined', () => {
    expect(commandOf({ ...plain, key: 'k', ctrlKey: true }, false)).toBeNull();
  });
});

describe('the next row', () => {
  it('is the first, or the one last opened, when no row has the focus', () => {
    expect(rowAfter(1, -1, -1, 5)).toBe(0);
    expect(rowAfter(-1, -1, -1, 5)).toBe(4);
    expect(rowAfter(1, -1, 3, 5)).toBe(3);
  });

  it('stays within the list', () => {
    expect(rowAfter(1, 4, -1, 5)).toBe(4);
    expect(rowAfter(-1, 0, -1, 5)).toBe(0);
    expect(rowAfter(1, -1, -1, 0)).toBeNull();
  });
});
