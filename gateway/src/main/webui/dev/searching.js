// What the mock says of queries: how they are understood, and those of other products.
import { articles } from './newsroom.js';

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

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A made-up wave of attention, with a night in which nothing was collected. @param {URL} url */
function attention(url) {
  const interval = url.searchParams.get('interval') ?? 'day';
  const step = interval === 'hour' ? HOUR : interval === 'week' ? 7 * DAY : DAY;
  const end = Math.ceil(Date.now() / DAY) * DAY;
  const count = interval === 'hour' ? 96 : interval === 'week' ? 8 : 34;
  const starts = Array.from({ length: count }, (_, index) => end - (count - index) * step);
  const series = url.searchParams.getAll('q').map((query, which) => {
    const buckets = starts.map((start, index) => {
      const all = 180 + ((index * 37) % 90);
      const wave = 26 * Math.exp(-((index - count * (0.55 + which * 0.12)) ** 2) / count);
      const articles = Math.round(wave + ((index * (7 + which)) % 5));
      return { start: new Date(start).toISOString(), articles, all, share: articles / all };
    });
    const total = buckets.reduce((sum, { articles }) => sum + articles, 0) + 3;
    return { query, total, undated: 3, buckets };
  });
  return {
    interval: interval === 'auto' ? 'day' : interval,
    zone: 'UTC',
    by: 'published',
    from: new Date(end - count * step).toISOString(),
    to: new Date(end).toISOString(),
    series,
    gaps: [
      {
        from: new Date(end - 9 * step).toISOString(),
        to: new Date(end - 6.6 * step).toISOString(),
      },
    ],
    gapsKnownSince: new Date(end - count * step).toISOString(),
    followsNothing: false,
  };
}

/** @param {[string, string, number, string][]} rows @param {string} field @param {number} others */
const facet = (field, rows, others = 0) => ({
  field,
  values: rows.map(([value, label, count, clause]) => ({ value, label, count, clause })),
  others,
  without: 2,
});

const facets = {
  total: 29,
  followsNothing: false,
  facets: [
    facet(
      'outlet',
      [
        ['quillon wire', 'Quillon Wire', 9, 'source:"Quillon Wire"'],
        ['corvane', 'Corvane', 6, 'source:Corvane'],
        ['ostrel valley courier', 'Ostrel Valley Courier', 6, 'source:"Ostrel Valley Courier"'],
        ['havenblad', 'Havenblad', 4, 'source:Havenblad'],
      ],
      3,
    ),
    facet('country', [['NL', 'Netherlands', 4, 'country:NL']]),
    facet('language', [
      ['en', 'English', 25, 'lang:en'],
      ['nl', 'Dutch', 4, 'lang:nl'],
    ]),
    facet('type', [
      ['wire', 'Wire', 9, 'type:wire'],
      ['paper', 'Paper', 16, 'type:paper'],
    ]),
    facet('person', [
      [
        'Q1',
        'Yselle Cormant, medical director of the Harbour Hospital',
        12,
        'person:"Yselle Cormant"',
      ],
      ['Q2', 'Odran Velleke', 11, 'person:"Odran Velleke"'],
    ]),
    facet('claim', []),
  ],
};

/** @param {number} number @param {string} name @param {string} query @param {string} folder */
const savedSearch = (number, name, query, folder, more = {}) => ({
  id: `7c1d8a52-0000-4000-8000-${String(number).padStart(12, '0')}`,
  name,
  query,
  folder,
  shared: false,
  owner: { id: 'p1', name: 'Ana Lindqvist' },
  alert: { active: true, onePerCopyGroup: true, activatedAt: '2025-11-20T09:00:00Z' },
  cost: 'LOW',
  living: false,
  changeable: true,
  following: true,
  version: 3,
  ...more,
});

const saved = [
  savedSearch(1, 'Terminal fire', '"grain terminal" NEAR/10 (fire OR explosion)', ''),
  savedSearch(2, 'Ferry pilots', '(pilot* OR ferr*) AND (strike OR stoppage)', 'Shipping', {
    shared: true,
    owner: { id: 'p2', name: 'Lea Demo' },
    changeable: false,
    following: false,
  }),
  savedSearch(
    3,
    'Everything about ports',
    'search:"Terminal fire" OR port OR harbour',
    'Shipping',
    {
      alert: { active: false, onePerCopyGroup: false, activatedAt: null },
      cost: 'HIGH',
    },
  ),
];

/** @param {any} article @param {number} index */
function alertOf({ id, title, outlet, url, clocks, rights, revision, text }, index) {
  const sentence = text.slice(0, text.indexOf('.') + 1);
  const at = sentence.indexOf('fire');
  return {
    id: `9a1d8a52-0000-4000-8000-${String(index).padStart(12, '0')}`,
    search: { id: saved[index % 2]?.id, name: saved[index % 2]?.name },
    articleId: id,
    article: index === 3 ? null : { title, outlet, url, revision, clocks, rights },
    raisedAt: clocks.fetchedAt,
    edit: index === 1,
    withdrawn: index === 3,
    changedSince: index === 4,
    read: index > 1,
    reasons: [
      {
        clause: '"grain terminal" NEAR/10 fire',
        part: 'TEXT',
        text: index === 4 ? null : sentence,
        highlights: [{ start: at, end: at + 4 }],
        isNew: index === 1,
      },
      ...(index % 2 === 0
        ? [{ clause: 'type:wire', part: 'FIELDS', text: null, highlights: [], isNew: false }]
        : []),
    ],
  };
}

const inbox = articles.slice(0, 6).map(alertOf);

/** @param {any} article */
const foundBefore = ({ id, title, outlet, url, revision, clocks, rights }) => ({
  id,
  article: { title, outlet, url, revision, clocks, rights },
});

const backTest = {
  days: 30,
  total: 126,
  perDay: 4.2,
  series: Array.from({ length: 30 }, (_, index) => ({
    day: new Date(Date.now() - (29 - index) * DAY).toISOString().slice(0, 10),
    articles: (index * 7) % 11,
  })),
  samples: articles.slice(0, 4).map(foundBefore),
  nearMisses: [
    {
      clause: { text: 'strike', start: 13, end: 19 },
      articles: 37,
      samples: articles.slice(6, 9).map(foundBefore),
    },
  ],
  cost: 'LOW',
  slowest: { text: 'ferry', start: 0, end: 5 },
  living: false,
  complete: true,
};

/** @param {string} path @param {URL} url */
function watching(path, url) {
  if (path === '/saved-searches/back-test') return backTest;
  if (path === '/saved-searches') return saved;
  if (path.startsWith('/saved-searches/')) return saved.find(({ id }) => path.endsWith(id));
  const isUnread = url.searchParams.get('unread') === 'true';
  const alerts = inbox.filter(({ read }) => !isUnread || !read);
  if (path === '/alerts') return { unread: 2, alerts, next: null };
  return { unread: 0 };
}

/** @param {string} path @param {URL} url @param {any} body */
function desk(path, url, body) {
  if (path === '/tags') return [{ id: 't1', name: 'terminal fire', articles: 3 }];
  if (path === '/lists') return [{ id: 'l1', name: 'For Monday', shared: true, articles: 1 }];
  if (path === '/colleagues') return [{ person: 'p2', name: 'Lea Demo' }];
  const id = path.split('/')[2] ?? '';
  const found = articles.find((article) => article.id === id);
  if (path === '/articles/marks')
    return {
      articles: body.articles.map((/** @type {string} */ each) => {
        const marks = articles.find((article) => article.id === each)?.marks;
        return { id: each, marks: { ...marks, ...body } };
      }),
    };
  if (path.endsWith('/notes'))
    return found?.marks.notes
      ? [
          {
            id: 'n1',
            text: 'The hospital’s figure, not the fire service’s.',
            writtenBy: 'p1',
            writer: 'Ana Lindqvist',
            writtenAt: found.clocks.fetchedAt,
            changedAt: null,
          },
        ]
      : [];
  const words = wordsOf(url.searchParams.get('q') ?? '');
  /** @param {string | null | undefined} text */
  const places = (text) =>
    words.flatMap((word) =>
      [...(text ?? '').toLowerCase().matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
        start: index,
        end: index + word.length,
      })),
    );
  return {
    id,
    revision: found?.revision,
    generation: 1,
    title: places(found?.title),
    text: places(found?.text?.slice(0, found.rights.use === 'EXCERPT' ? 400 : undefined)),
    clauses: words.map((word, index) => ({
      clause: word,
      start: index,
      end: index + 1,
      field: null,
      fulfilled: true,
      shown: 2,
    })),
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
  if (/^\/(?:saved-searches|alerts)/.test(path)) return { body: watching(path, url) };
  if (/^\/(?:tags|lists|colleagues|articles)/.test(path)) return { body: desk(path, url, body) };
  if (path === '/search/attention') {
    const refusal = url.searchParams.getAll('q').map(refusalOf).find(Boolean);
    return refusal ? { refusal } : { body: attention(url) };
  }
  if (path === '/search/facets') {
    const refusal = refusalOf(q);
    return refusal ? { refusal } : { body: facets };
  }
  return undefined;
}
