import type { Span } from '../api/models';

/** What a piece of a query is, as far as one can see without reading the whole of it. */
export type TokenKind = 'space' | 'word' | 'phrase' | 'operator' | 'not' | 'field' | 'bracket';

export interface Token extends Span {
  kind: TokenKind;
  text: string;
}

const OPERATOR = /^(?:AND|OR|O?NEAR(?:\/\S*)?|SENT|PARA)$/;
const FIELD = /^[a-z][a-z-]*:/;
const SPACE = /\s/;
const CLOSING: Record<string, string> = { '"': '"', '“': '”', '„': '“', '«': '»' };

/**
 * Cuts a query into pieces without gaps. It takes everything, also what is still being typed:
 * whether a query can be answered, only query-service says.
 */
export function tokens(query: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  const add = (kind: TokenKind, end: number) => {
    found.push({ kind, start: at, end, text: query.slice(at, end) });
    at = end;
  };
  while (at < query.length) {
    const sign = query.charAt(at);
    if (SPACE.test(sign)) add('space', spaceEnd(query, at));
    else if (sign === '(' || sign === ')') add('bracket', at + 1);
    else if (sign in CLOSING) add('phrase', phraseEnd(query, at));
    else if (sign === '[') add('word', rangeEnd(query, at));
    else if (sign === '-' && !SPACE.test(query.charAt(at + 1) || ' ')) add('not', at + 1);
    else {
      const end = wordEnd(query, at);
      const word = query.slice(at, end);
      const field = FIELD.exec(word);
      if (field) add('field', at + field[0].length);
      else if (word === 'NOT') add('not', end);
      else add(OPERATOR.test(word) ? 'operator' : 'word', end);
    }
  }
  return found;
}

function spaceEnd(query: string, start: number): number {
  let end = start;
  while (end < query.length && SPACE.test(query.charAt(end))) end++;
  return end;
}

function wordEnd(query: string, start: number): number {
  let end = start;
  while (end < query.length && !/[\s()"“„«]/.test(query.charAt(end))) end++;
  return Math.max(end, start + 1);
}

/** With the distance behind it: "a b"~3. One that is still open ends with the query. */
function phraseEnd(query: string, start: number): number {
  const close = query.indexOf(CLOSING[query.charAt(start)] ?? '"', start + 1);
  if (close < 0) return query.length;
  const distance = /^~\d*/.exec(query.slice(close + 1));
  return close + 1 + (distance?.[0].length ?? 0);
}

function rangeEnd(query: string, start: number): number {
  const close = query.indexOf(']', start);
  return close < 0 ? wordEnd(query, start) : close + 1;
}
