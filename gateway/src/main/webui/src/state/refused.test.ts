import { describe, expect, it } from 'vitest';
import { problemOf } from '../api/problem';
import { asksToSignInAgain, faultTrace, words } from './refused';

const otherwise = ['state.failed', 'state.failedWhat'] as const;

function problem(status: number, slug: string) {
  const type = `urn:tidings:problem:${slug}`;
  return problemOf(status, { type, title: 'A title', detail: 'At position 0.', traceId: 'abc' });
}

describe('a refusal', () => {
  it('has words for readers where readers meet it', () => {
    const { title, what } = words(problem(400, 'query-quote-not-closed'), [...otherwise]);
    expect(title).toBe('A quotation mark has no partner');
    expect(what).not.toContain('position');
  });

  it('has the words of the service otherwise', () => {
    expect(words(problem(400, 'new-one'), [...otherwise])).toEqual({
      title: 'A title',
      what: 'At position 0.',
    });
    expect(words(null, [...otherwise]).title).toBe('Something went wrong');
  });

  it('leads to signing out where the organisation is the matter', () => {
    expect(asksToSignInAgain(problem(403, 'no-organization'))).toBe(true);
    expect(asksToSignInAgain(problem(403, 'several-organizations'))).toBe(true);
    expect(asksToSignInAgain(problem(403, 'forbidden'))).toBe(false);
    expect(asksToSignInAgain(null)).toBe(false);
  });

  it('has a trace only when it is a fault of ours', () => {
    expect(faultTrace(problem(404, 'article-not-found'))).toBeNull();
    expect(faultTrace(problem(500, 'internal'))).toBe('abc');
  });
});
