// The sources of the invented newsroom, kept in memory: feeds of every health, outlets, collections,
// what is followed, backfills, the revisions of an article.

import { articles } from './newsroom.js';

const HOUR = 3_600_000;
const id = (/** @type {number} */ number) =>
  `0d8e2d0e-6a0e-4e3e-8d8f-${String(number).padStart(12, '0')}`;
const ago = (/** @type {number} */ minutes) =>
  new Date(Date.now() - minutes * 60_000).toISOString();

/** @param {number} number @param {string} name @param {string} domain @param {any} more */
function outlet(number, name, domain, more = {}) {
  return {
    id: id(number),
    name,
    domain,
    country: 'GB',
    language: 'en',
    kind: 'PAPER',
    demonstration: false,
    rights: { use: 'FULL_TEXT', excerptCharacters: null, retentionDays: null },
    shared: true,
    feeds: 1,
    health: { worst: 'OK', counts: { OK: 1 } },
    ...more,
  };
}

const excerpt = { use: 'EXCERPT', excerptCharacters: 400, retentionDays: 90 };

const outlets = [
  outlet(1, 'Quillon Wire', 'quillonwire.example', { kind: 'WIRE', demonstration: true, feeds: 3 }),
  outlet(2, 'Ostrel Valley Courier', 'ostrelcourier.example', { demonstration: true }),
  outlet(3, 'Corvane', 'corvane.example', { kind: 'BLOG', rights: excerpt, country: 'FR' }),
  outlet(4, 'Havenblad', 'havenblad.example', { country: 'NL', language: 'nl' }),
  outlet(5, 'Ministry of Labour of Orrenmark', 'labour.orrenmark.example', {
    kind: 'GOVERNMENT',
    country: null,
  }),
  outlet(6, 'Notes from the Quay', 'quaynotes.example', {
    kind: 'BLOG',
    rights: { use: 'METADATA_ONLY', excerptCharacters: null, retentionDays: 30 },
  }),
  outlet(7, 'House notes', 'memo.acme.example', {
    shared: false,
    rights: excerpt,
    kind: 'UNKNOWN',
  }),
  ...Array.from({ length: 60 }, (_, index) =>
    outlet(100 + index, `Parish Letter ${index + 1}`, `parish-${index + 1}.example`),
  ),
];

/** @param {number} seed @param {number} hours @param {any} how */
function volume(seed, hours, how = {}) {
  const now = Math.floor(Date.now() / HOUR) * HOUR;
  return {
    flag: how.flag ?? 'NONE',
    hours: Array.from({ length: hours }, (_, index) => {
      const start = new Date(now - (hours - 1 - index) * HOUR);
      const day = Math.max(0, Math.sin(((start.getUTCHours() - 5) / 19) * Math.PI));
      const expected = Math.round(day * (2 + (seed % 5)) * 10) / 10;
      const noise = ((seed * 7 + index * 13) % 5) / 4;
      const silent = how.flag === 'SILENT' && index > hours - 10;
      const surge = how.flag === 'SURGE' && index > hours - 3 ? 5 : 1;
      return {
        start: start.toISOString(),
        expected,
        collected: silent || how.nothing ? 0 : Math.round(expected * (0.5 + noise) * surge),
      };
    }),
  };
}

/** @param {number} number @param {any} of @param {string} path @param {string} status @param {any} more */
function feed(number, of, path, status, more = {}) {
  const { flag, nothing, polling, ...rest } = more;
  const paused = status === 'PAUSED' ? { at: ago(3000), by: 'p2' } : null;
  return {
    id: id(1000 + number),
    url: `https://${of.domain}${path}`,
    title: null,
    outlet: of,
    shared: of.shared,
    interval: null,
    paused,
    credentials: null,
    state: {
      lastPolledAt: status === 'NEW' ? null : ago(4),
      outcome: status === 'NEW' ? null : status === 'FAILING' ? 'FAILED' : 'NOT_MODIFIED',
      reason: null,
      failures: 0,
      entries: status === 'NEW' ? null : 25,
      skipped: 1,
      skipReason: 'An entry has no address.',
      nextPollAt: ago(-9),
      polling: {
        activity: 'POLLING',
        failureKind: null,
        validatorsTrusted: true,
        pushedUntil: null,
        notice: null,
        noticeDetail: null,
        noticedAt: null,
        ...polling,
      },
    },
    health: {
      status,
      reason: null,
      lastSuccess: status === 'NEW' ? null : ago(4 + number),
      nextPoll: paused ? null : ago(-3 - number),
      interval: 'PT12M',
      failureKind: null,
      failure: null,
      lastMessage: null,
      failures: 0,
      ...rest.health,
      volume: volume(number, 24, { flag, nothing: nothing ?? status === 'NEW' }),
    },
    ...Object.fromEntries(Object.entries(rest).filter(([name]) => name !== 'health')),
  };
}

const [wire, courier, corvane, havenblad, ministry, quay, house, ...parishes] =
  /** @type {any[]} */ (outlets);

const feeds = [
  feed(1, wire, '/world.rss', 'OK', {
    title: 'World',
    polling: {
      pushedUntil: ago(-6000),
      notice: 'MOVED',
      noticeDetail:
        'Moved for good from https://quillonwire.example/rss/world to https://quillonwire.example/world.rss',
      noticedAt: ago(4000),
    },
  }),
  feed(2, wire, '/business.rss', 'OK', { title: 'Business', flag: 'SURGE' }),
  feed(3, wire, '/a-very-long-address/of/a/feed/that/does/not/want/to/end.xml', 'FAILING', {
    title: 'Science and the environment',
    health: {
      reason: 'The last 9 polls failed: the server answered 503 Service Unavailable.',
      failureKind: 'TEMPORARY',
      failure: 'SERVER_ERROR',
      failures: 9,
      lastMessage: 'HTTP 503 Service Unavailable',
      lastSuccess: ago(2900),
    },
    nothing: true,
  }),
  feed(4, courier, '/feed', 'ATTENTION', {
    flag: 'SILENT',
    health: { reason: 'Silent for 9 hours, where 14 articles are usual.' },
  }),
  feed(5, corvane, '/atom.xml', 'OK', {
    interval: 'PT15M',
    polling: {
      notice: 'MOVE_NOT_TAKEN',
      noticeDetail:
        'The feed moved to https://corvane.example/feed, which is another feed here already.',
      noticedAt: ago(400),
    },
  }),
  feed(6, havenblad, '/rss', 'PAUSED'),
  feed(7, ministry, '/statements.xml', 'RESTING', {
    health: {
      reason: 'Has failed for 12 days; tried once a day.',
      failureKind: 'HARD',
      failure: 'INSECURE',
      failures: 40,
      lastMessage: 'The certificate of labour.orrenmark.example has expired',
      interval: 'P1D',
      lastSuccess: ago(17000),
    },
  }),
  feed(8, quay, '/feed.json', 'NEW'),
  feed(9, house, '/feed.xml', 'OK', { credentials: { kind: 'BASIC', since: ago(9000) } }),
  ...parishes.map((of, index) => feed(20 + index, of, '/rss', 'OK')),
];

const named = (/** @type {any} */ { id, name, domain }) => ({ id, name, domain });

const collections = [
  {
    id: id(501),
    name: 'Ports and shipping',
    description: 'Harbours, ferries, and those who work there',
    shared: true,
    outlets: [wire, courier, havenblad, quay, corvane].map(named),
  },
  { id: id(502), name: 'Parishes', description: null, shared: true, outlets: parishes.map(named) },
  { id: id(503), name: 'Our own', description: null, shared: false, outlets: [named(house)] },
];

const following = {
  version: 3,
  changedAt: ago(4000),
  feeds: [{ id: feeds[6].id, url: feeds[6].url, outlet: named(ministry) }],
  outlets: [named(corvane)],
  collections: [{ id: id(501), name: 'Ports and shipping', outlets: 5 }],
  allOutlets: 5,
};

/** @param {number} number @param {string} kind @param {string} description @param {string} state @param {any} progress */
function backfill(number, kind, description, state, progress) {
  return {
    id: id(700 + number),
    kind,
    description,
    state,
    reason: state === 'FAILED' ? 'The sitemap could not be read: it is a page.' : null,
    createdAt: ago(number * 130),
    createdBy: 'p2',
    finishedAt: null,
    progress: {
      total: 0,
      complete: true,
      done: 0,
      failed: 0,
      skipped: 0,
      waiting: 0,
      ratePerMinute: null,
      remainingSeconds: null,
      ...progress,
    },
    failures: Array.from({ length: Math.min(20, progress.failed ?? 0) }, (_, index) => ({
      number: index,
      url: `https://ostrelcourier.example/2025/11/${index + 1}/gone-or-never-there`,
      state: 'FAILED',
      reason: 'HTTP 404: there is nothing at this address any more.',
      articleId: null,
      attempts: 3,
      finishedAt: ago(5),
    })),
  };
}

const backfills = [
  backfill(1, 'SITEMAP', 'ostrelcourier.example, November 2025', 'RUNNING', {
    total: 1200,
    complete: false,
    done: 480,
    failed: 23,
    skipped: 60,
    ratePerMinute: 42.3,
    remainingSeconds: 904,
  }),
  backfill(2, 'URLS', '120 addresses', 'PAUSED', { total: 120, done: 80, failed: 3 }),
  backfill(3, 'WARC', 'valley-2024.warc.gz', 'DONE', { total: 3210, done: 3200, skipped: 10 }),
  backfill(4, 'SITEMAP', 'quaynotes.example', 'FAILED', {}),
];

const discovery = {
  url: 'https://harbour-courier.example/',
  candidates: [
    {
      url: 'https://harbour-courier.example/news.rss',
      kind: 'FEED',
      title: 'Harbour Courier',
      format: 'rss20',
      foundBy: 'DECLARED',
      entries: 25,
      newest: ago(22),
      known: null,
      problem: null,
    },
    {
      url: 'https://harbour-courier.example/sport.atom',
      kind: 'FEED',
      title: 'Harbour Courier: Sport',
      format: 'atom10',
      foundBy: 'LINKED',
      entries: 10,
      newest: ago(900),
      known: feeds[0].id,
      problem: null,
    },
    {
      url: 'https://harbour-courier.example/sitemap-news.xml',
      kind: 'NEWS_SITEMAP',
      title: null,
      format: null,
      foundBy: 'ROBOTS',
      entries: 48,
      newest: ago(22),
      known: null,
      problem: null,
    },
    {
      url: 'https://harbour-courier.example/feed',
      kind: 'FEED',
      title: null,
      format: null,
      foundBy: 'WELL_KNOWN',
      entries: null,
      newest: null,
      known: null,
      problem: 'The server answered 404 Not Found.',
    },
  ],
  problems: ['robots.txt asks not to fetch /archive; nothing below it would be collected.'],
};

const text =
  'The ferry to Holm sails again. After three weeks of repairs the boat left at noon on Monday with ninety passengers and a brass band that nobody had asked for.';

const tested = {
  url: 'https://harbour-courier.example/news.rss',
  finalUrl: 'https://www.harbour-courier.example/news.rss',
  format: 'rss20',
  title: 'Harbour Courier',
  contentType: 'application/rss+xml',
  known: null,
  entryCount: 25,
  entries: Array.from({ length: 20 }, (_, index) => ({
    id: `e${index}`,
    title: `What the harbour did on day ${index + 1} of the strike`,
    link: `https://harbour-courier.example/${index}`,
    published: index === 3 ? null : ago(20 + index * 70),
  })),
  pages: [
    {
      url: 'https://harbour-courier.example/0',
      title: 'The ferry to Holm sails again',
      text,
      characters: 4123,
      published: ago(22),
      publishedKnown: 'JSON_LD',
      byline: 'Thea Linnock',
      problem: null,
    },
    {
      url: 'https://harbour-courier.example/1',
      title: null,
      text: null,
      characters: 0,
      published: null,
      publishedKnown: 'UNKNOWN',
      byline: null,
      problem: 'The page has no text that could be told from its furniture.',
    },
  ],
  problems: ['One of three pages gave no article.'],
};

const lines = [
  ['ADDED', 'https://harbour-courier.example/news.rss', 'Harbour Courier', 'World', null],
  ['ALREADY', 'https://quillonwire.example/world.rss', 'Quillon Wire', 'World', null],
  ['REFUSED', 'gopher://old.example', 'An old friend', null, 'Only http and https are collected.'],
  ['REFUSED', 'http://192.168.0.7/rss', null, null, 'The address 192.168.0.7 is never fetched.'],
  ['ADDED', 'https://quay.example/atom', 'The Quay', null, null],
].map(([outcome, address, name, collection, detail], index) => ({
  line: index + 7,
  address,
  name,
  collection,
  outcome,
  reason: detail && 'url-refused',
  detail,
  feedId: outcome === 'ALREADY' ? feeds[0].id : null,
}));

const time = (/** @type {number} */ minutes) => ({
  at: ago(minutes),
  known: 'META',
  original: ago(minutes),
});

const revisions = [
  {
    number: 1,
    fetchedAt: ago(140),
    published: time(145),
    modified: time(145),
    title: 'At least four dead in fire at Port Avarre grain terminal',
    length: 1600,
    changes: {},
    withdrawnAt: null,
  },
  {
    number: 2,
    fetchedAt: ago(90),
    published: time(145),
    modified: time(95),
    title: 'At least four dead in fire at Port Avarre grain terminal',
    length: 1600,
    changes: { PUNCTUATION: 1 },
    withdrawnAt: ago(60),
  },
  {
    number: 3,
    fetchedAt: ago(20),
    published: time(145),
    modified: time(25),
    title: 'Five dead in fire at Port Avarre grain terminal',
    length: 1640,
    changes: { HEADLINE: 1, NUMBER: 2, NAME: 1, QUOTATION: 1 },
    withdrawnAt: null,
  },
];

/** What stood in place of words of the present text. @type {[string, string, string][]} */
const replaced = [
  ['NUMBER', 'At least four people', 'Five people'],
  ['NUMBER', 'twelve', 'seventeen'],
  ['NAME', 'Dr. Yvelle Cormand', 'Dr. Yselle Cormant'],
  ['QUOTATION', '', ', and tonight will decide a great deal'],
];

/** @param {string | undefined} articleId */
function difference(articleId) {
  const { text, rights } = articles.find(({ id }) => id === articleId) ?? articles[0] ?? {};
  const shown = rights.use === 'FULL_TEXT';
  const hunks = replaced.map(([kind, before, after]) => {
    const start = text.indexOf(after);
    return {
      kinds: [kind],
      before: { span: { start, end: start + before.length }, text: shown ? before : null },
      after: { span: { start, end: start + after.length }, text: shown ? after : null },
    };
  });
  return {
    number: 3,
    against: 2,
    headline: { kind: 'HEADLINE', before: revisions[1]?.title, after: revisions[2]?.title },
    counts: revisions[2]?.changes,
    hunks,
    rights,
  };
}

/** @type {[method: string, path: RegExp, answer: (match: string[], body: any) => unknown][]} */
const table = [
  ['GET', /^\/feeds$/, () => feeds],
  ['POST', /^\/feeds\/discover$/, () => discovery],
  ['POST', /^\/feeds\/test$/, (_, { url }) => ({ ...tested, url })],
  ['POST', /^\/feeds\/import$/, () => report()],
  ['POST', /^\/feeds$/, () => feeds[7]],
  ['GET', /^\/feeds\/([^/]+)\/health$/, ([, one]) => week(one)],
  ['GET', /^\/feeds\/([^/]+)$/, ([, one]) => feeds.find(({ id }) => id === one)],
  ['POST', /^\/feeds\/([^/]+)\/(pause|resume)$/, ([, one, what]) => pause(one, what === 'pause')],
  ['PUT', /^\/feeds\/([^/]+)$/, ([, one], body) => change(feeds, one, body)],
  ['GET', /^\/outlets$/, () => outlets],
  ['GET', /^\/outlets\/([^/]+)$/, ([, one]) => outlets.find(({ id }) => id === one)],
  ['PUT', /^\/outlets\/([^/]+)$/, ([, one], body) => change(outlets, one, body)],
  ['GET', /^\/collections$/, () => collections],
  ['GET', /^\/collections\/([^/]+)$/, ([, one]) => collections.find(({ id }) => id === one)],
  ['GET', /^\/following$/, () => following],
  ['POST', /^\/following$/, () => following],
  ['GET', /^\/backfills$/, () => backfills],
  ['POST', /^\/backfills/, () => backfills[0]],
  ['GET', /^\/backfills\/([^/]+)\/items$/, () => ({ items: backfills[0]?.failures, next: null })],
  ['GET', /^\/backfills\/([^/]+)$/, ([, one]) => backfills.find(({ id }) => id === one)],
  ['GET', /^\/articles\/([^/]+)\/revisions$/, () => revisions],
  ['GET', /^\/articles\/([^/]+)\/revisions\/\d+\/diff$/, ([, one]) => difference(one)],
];

function report() {
  return { dryRun: true, added: 2, already: 1, refused: 2, collections: ['World'], lines };
}

/** @param {string | undefined} one */
function week(one) {
  const index = feeds.findIndex(({ id }) => id === one);
  const { health } = feeds[index] ?? feeds[0];
  return { ...health, volume: volume(index, 168, health.volume) };
}

/** @param {any[]} all @param {string | undefined} one @param {any} body */
function change(all, one, body) {
  return Object.assign(
    all.find(({ id }) => id === one),
    body,
  );
}

/** @param {string | undefined} one @param {boolean} paused */
function pause(one, paused) {
  const found = feeds.find(({ id }) => id === one) ?? feeds[0];
  if (!found) return undefined;
  found.paused = paused ? { at: ago(0), by: 'p2' } : null;
  found.health.status = paused ? 'PAUSED' : 'OK';
  return found;
}

/** What the services would say about sources; undefined for another address. */
export function answer(
  /** @type {string} */ method,
  /** @type {string} */ path,
  /** @type {any} */ body,
) {
  for (const [known, pattern, answered] of table) {
    const match = known === method ? pattern.exec(path) : null;
    if (match) return answered(match, body);
  }
  return undefined;
}
