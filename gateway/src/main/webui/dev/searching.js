// What the mock says of queries: how they are understood, and those of other products.

/** The same everywhere: a quotation mark without a partner, an unknown field. @param {string} q */
export function refusalOf(q) {
  const open = q.lastIndexOf('"');
  if ((q.match(/"/g)?.length ?? 0) % 2 === 1)
    return {
      slug: 'query-quote-not-closed',
      title: 'A quote is not closed',
      detail: `The phrase that begins at position ${open} has no closing quote.`,
      more: { start: open, end: q.length, expected: 'a closing quote "', repair: `${q}"` },
    };
  const unknown = /headline:/.exec(q);
  if (unknown)
    return {
      slug: 'query-field-unknown',
      title: 'There is no such field',
      detail: 'There is no field headline.',
      more: {
        start: unknown.index,
        end: unknown.index + 8,
        expected: 'the name of a field, such as title',
        repair: q.replace('headline:', 'title:'),
      },
    };
  return null;
}

/** @param {string} q */
export function wordsOf(q) {
  return q
    .toLowerCase()
    .replaceAll(/["()]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !/^(?:and|or|not|near|o?near\/\d+)$|:|^-/.test(word));
}

/** @param {string} q */
function explanation(q) {
  const [slowest = q] = wordsOf(q);
  const start = Math.max(0, q.toLowerCase().indexOf(slowest));
  return {
    normalized: q.trim().replaceAll(/\s+/g, ' AND '),
    tree: { kind: 'WORD', text: q, field: null, start: 0, end: q.length, parts: [] },
    cost: q.includes('*') ? 'HIGH' : q.length > 30 ? 'MEDIUM' : 'LOW',
    reads: 1204,
    slowest: { text: slowest, start, end: start + slowest.length, reads: 900 },
    living: /\b(?:story|origins|tag|list):/.test(q),
    hints: /\b(?:and|or)\b/.test(q)
      ? [{ message: 'The word “and” is searched for like any other.', start: 0, end: 3 }]
      : [],
  };
}

/**
 * @param {string} method
 * @param {URL} url
 * @param {any} body
 * @returns {{ refusal?: NonNullable<ReturnType<typeof refusalOf>>, body?: unknown } | undefined}
 */
export function answerSearching(method, url, body) {
  const q = url.searchParams.get('q') ?? '';
  const path = url.pathname.replace('/api/v1', '');
  if (path === '/queries/explain') {
    const refusal = refusalOf(q);
    return refusal ? { refusal } : { body: explanation(q) };
  }
  if (path === '/queries/import')
    return {
      body: {
        query: body.query.replace(
          /near(\d)/i,
          (/** @type {string} */ _, /** @type {string} */ n) => `NEAR/${Number(n) - 1}`,
        ),
        changes: [
          {
            message:
              'near5 counts positions there; NEAR/4 counts the words between and finds the same.',
            start: 6,
            end: 11,
          },
          { message: 'la=en is written lang:en here.', start: 20, end: 25 },
        ],
      },
    };
  return undefined;
}
