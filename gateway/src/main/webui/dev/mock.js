// A stand-in for the gateway: the built client under its content security policy, and an API that
// answers from an invented newsroom. The cookie "mock" chooses how it behaves:
// anonymous · expired · forbidden · failing · empty · slow · down · deaf (no announcements) ·
// admin · platform (who is signed in)
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { answerDelivering, similarTo } from './delivering.js';
import { article, articles, later } from './newsroom.js';
import { answerSearching, refusalOf, wordsOf } from './searching.js';
import { answer } from './sources.js';

const port = Number(process.env.PORT ?? 8099);
const dist = new URL('../dist/', import.meta.url);
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const trace = '4bf92f3577b34da6a3ce929d0e0e4736';

/** @typedef {import('node:http').ServerResponse} Response */

/** @type {Set<Response>} */
const listeners = new Set();

/** @param {Response} response @param {unknown} body */
function json(response, body, status = 200, type = 'application/json') {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(body));
}

/** @param {Response} response @param {number} status @param {string} slug @param {string} title @param {string} detail */
function problem(response, status, slug, title, detail, more = {}) {
  const body = {
    type: `urn:tidings:problem:${slug}`,
    title,
    status,
    detail,
    traceId: trace,
    ...more,
  };
  json(response, body, status, 'application/problem+json');
}

/** @param {string} behaviour @param {Response} response @param {URL} url */
function misbehaves(behaviour, response, url) {
  const session = url.pathname === '/api/v1/session';
  if (behaviour === 'anonymous' || behaviour === 'expired') {
    problem(response, 401, 'not-authenticated', 'Not signed in', 'Sign in to see this.');
  } else if (behaviour === 'forbidden' && !session) {
    problem(
      response,
      403,
      'not-permitted',
      'You may not do this',
      'Reading articles needs the role analyst.',
    );
  } else if (behaviour === 'failing' && !session) {
    problem(
      response,
      500,
      'internal',
      'Something failed on our side',
      'The request could not be answered. It was logged under the trace id.',
    );
  } else if (behaviour === 'down' && !session) {
    response.destroy();
  } else {
    return behaviour === 'slow' && !session;
  }
  return true;
}

/** @param {string} behaviour */
function session(behaviour) {
  const acme = { id: '0b7f', alias: 'acme', name: 'Acme Monitor' };
  const reader = { person: 'p1', name: 'Ana Lindqvist', organization: acme };
  if (behaviour === 'admin')
    return { ...reader, name: 'Adam Verhoef', roles: ['analyst', 'lead', 'admin'] };
  if (behaviour === 'platform')
    return { ...reader, name: 'Pat Oduya', organization: null, roles: ['platform-admin'] };
  return { ...reader, roles: ['analyst', 'lead'] };
}

/** @param {import('node:http').IncomingMessage} request @param {URL} url @param {Response} response */
async function sources(request, url, response) {
  let sent = '';
  for await (const part of request) sent += part;
  const isJson = request.headers['content-type'] === 'application/json';
  const path = url.pathname.replace('/api/v1', '');
  const told = answer(request.method ?? 'GET', path, isJson ? JSON.parse(sent) : sent);
  if (told === undefined)
    return problem(response, 404, 'not-found', 'Nothing here', 'There is nothing at this address.');
  return json(response, told);
}

/** @param {import('node:http').IncomingMessage} request @param {URL} url @param {Response} response */
async function searching(request, url, response) {
  let sent = '';
  for await (const part of request) sent += part;
  const method = request.method ?? 'GET';
  const body = sent === '' ? null : JSON.parse(sent);
  const told =
    answerDelivering(method, url.pathname.replace('/api/v1', ''), body) ??
    answerSearching(method, url, body);
  if (told === undefined)
    return problem(response, 404, 'not-found', 'Nothing here', 'There is nothing at this address.');
  const { refusal } = told;
  if (refusal)
    return problem(response, 400, refusal.slug, refusal.title, refusal.detail, refusal.more);
  return json(response, told.body ?? {});
}

/** What nlp-service reads out of the text that all articles here have, or out of another one. */
const reading = JSON.parse(
  await readFile(process.env.READING ?? new URL('reading.json', import.meta.url), 'utf8'),
);
articles.forEach((each) => Object.assign(each, { text: reading.text }));

/** Where not all of the text may be shown, nothing of what was found is, only how much it is. */
const lists = Object.entries(reading.findings).filter(([, found]) => Array.isArray(found));
const nothing = { ...Object.fromEntries(lists.map(([kind]) => [kind, []])), tone: null };
const all = { ...Object.fromEntries(lists.map(([kind, found]) => [kind, found.length])), tone: 1 };
const none = Object.fromEntries(Object.keys(all).map((kind) => [kind, 0]));

/** @param {string} id @param {Response} response */
function findings(id, response) {
  const found = articles.find((candidate) => candidate.id === id);
  if (!found)
    return problem(response, 404, 'article-not-found', 'No such article', 'There is none.');
  const isEnglish = found.language.tag === 'en';
  const isShown = isEnglish && found.rights.use === 'FULL_TEXT';
  const foreign = { status: 'SKIPPED', reason: 'This is read in English only, not in nl.' };
  return json(response, {
    articleId: id,
    revision: found.revision,
    generation: 1,
    language: found.language,
    sentences: isShown ? reading.sentences : [],
    layers: reading.layers.map((/** @type {any} */ layer) =>
      isEnglish || ['language', 'section', 'sentence'].includes(layer.name)
        ? layer
        : { ...layer, ...foreign },
    ),
    findings: isShown ? reading.findings : nothing,
    withheld: isShown || !isEnglish ? none : all,
    complete: isShown,
    note: null,
  });
}

/** @param {URL} url @param {Response} response @param {string} behaviour */
function api(url, response, behaviour) {
  if (misbehaves(behaviour, response, url)) return;
  const path = url.pathname.replace('/api/v1', '');
  const id = /^\/articles\/(.+)$/.exec(path)?.[1];
  const visible = behaviour === 'empty' ? [] : articles;
  if (path === '/session') json(response, session(behaviour));
  else if (path === '/live' && behaviour !== 'deaf') live(response);
  else if (path === '/articles') json(response, { articles: visible, next: null });
  else if (path === '/search') search(url, visible, response);
  else if (path === '/enrich') json(response, reading);
  else if (id?.endsWith('/similar')) json(response, similarTo(id.slice(0, -'/similar'.length)));
  else if (id?.endsWith('/findings')) findings(id.slice(0, -'/findings'.length), response);
  else if (id) one(decodeURIComponent(id), response);
  else problem(response, 404, 'not-found', 'Nothing here', 'There is nothing at this address.');
}

/** @param {Response} response */
function live(response) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(': welcome\n\n');
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

function publish() {
  const row = later[articles.length % later.length];
  const arrived = article(row ?? [], articles.length + 1);
  articles.unshift(arrived);
  listeners.forEach((listener) =>
    listener.write(`event: article\ndata: {"id":"${arrived.id}"}\n\n`),
  );
}

/** @param {string} id @param {Response} response */
function one(id, response) {
  const found = articles.find((candidate) => candidate.id === id);
  if (!found)
    return problem(
      response,
      404,
      'article-not-found',
      'No such article',
      `There is no article ${id} that you may see. It may be withdrawn.`,
    );
  const cap =
    found.rights.use === 'EXCERPT' ? 400 : found.rights.use === 'FULL_TEXT' ? Infinity : 0;
  const text = cap === 0 ? null : found.text.slice(0, cap);
  const complete = text?.length === found.text.length;
  const note = complete
    ? null
    : cap === 0
      ? 'The outlet’s rights let title, outlet, time and link be shown, and none of the text.'
      : `The outlet’s rights let at most ${cap} characters of the text be shown.`;
  const layers = [
    { name: 'language', version: 'lingua-1.2.2', status: 'DONE', reason: null },
    { name: 'sentence', version: 'opennlp-2.5.11', status: 'DONE', reason: null },
  ];
  return json(response, {
    ...found,
    text,
    complete,
    note,
    length: found.text.length,
    truncated: false,
    sentences: [],
    sentenceCount: 14,
    layers,
    blocks: [],
    page: { authors: [], highlights: [], paywalled: false },
    credits: found.credits,
    changes: [],
    copies: copiesOf(found),
  });
}

/** The articles that are told to have the same text. @param {any} found */
function copiesOf({ id, text, copied }) {
  if (!copied) return null;
  const others = articles.filter((other) => other.id !== id && other.copied === copied);
  const [wire] = articles.filter(
    (other) => other.copied === copied && other.outlet?.name === copied,
  );
  return {
    group: trace,
    origin: wire ? { id: wire.id, outlet: wire.outlet, title: wire.title } : null,
    credited: copied,
    count: others.length + 1,
    articles: others.map((other) => ({
      id: other.id,
      title: other.title,
      outlet: other.outlet,
      clocks: other.clocks,
      sharedShare: other.text === text ? 0.982 : 1,
      credits: [copied],
    })),
  };
}

/** @param {URL} url @param {typeof articles} visible @param {Response} response */
function search(url, visible, response) {
  const q = url.searchParams.get('q') ?? '';
  const refusal = refusalOf(q);
  if (refusal)
    return problem(response, 400, refusal.slug, refusal.title, refusal.detail, refusal.more);
  const words = wordsOf(q);
  const found = visible.filter(({ title, text }) =>
    words.every((word) => `${title} ${text}`.toLowerCase().includes(word)),
  );
  const from = Number(url.searchParams.get('cursor') ?? 0);
  const limit = Number(url.searchParams.get('limit') ?? 20);
  const hits = found.slice(from, from + limit).map((hit) => ({
    ...hit,
    titleHighlights: excerpt(hit.title ?? '', words).highlights,
    copies: null,
    excerpt: hit.rights.use === 'METADATA_ONLY' ? null : excerpt(hit.text, words),
    score: 1,
  }));
  const hints = /\b(and|or)\b/.test(q)
    ? [{ message: 'The word “and” is searched for like any other.', start: 0, end: 3 }]
    : [];
  return json(response, {
    total: found.length,
    hits,
    next: from + limit < found.length ? String(from + limit) : null,
    hints,
  });
}

/** @param {string} whole @param {string[]} words */
function excerpt(whole, words) {
  const text = whole.slice(0, 300);
  const highlights = words.flatMap((word) =>
    [...text.toLowerCase().matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
      start: index,
      end: index + word.length,
    })),
  );
  return { text, highlights };
}

/** @param {string} path @param {Response} response */
async function file(path, response) {
  const name = extname(path) === '' ? 'index.html' : path.slice(1);
  const type =
    types[/** @type {keyof typeof types} */ (extname(name))] ?? 'application/octet-stream';
  try {
    const bytes = await readFile(new URL(name, dist));
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(bytes);
  } catch {
    response.writeHead(404).end();
  }
}

createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://mock');
  const behaviour = /mock=(\w+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  if (
    /^\/api\/v1\/(feeds|outlets|collections|following|backfills|articles\/.+\/revisions)/.test(
      url.pathname,
    )
  )
    return void (misbehaves(behaviour, response, url) || sources(request, url, response));
  if (
    /^\/api\/v1\/(?:queries\/|search\/|saved-searches|webhooks|alerts|tags|lists|colleagues|articles\/(?:marks|.+\/(?:notes|occurrences)))/.test(
      url.pathname,
    )
  )
    return void (misbehaves(behaviour, response, url) || searching(request, url, response));
  if (url.pathname.startsWith('/api/')) return api(url, response, behaviour);
  if (url.pathname === '/dev/publish') return response.end(void publish());
  if (url.pathname === '/login') {
    response.writeHead(303, {
      Location: url.searchParams.get('back') ?? '/',
      'Set-Cookie': 'mock=; Path=/',
    });
    return response.end();
  }
  if (url.pathname === '/logout') {
    response.setHeader('Set-Cookie', 'mock=anonymous; Path=/');
    return json(response, { location: '/' });
  }
  return void file(url.pathname, response);
}).listen(port, '127.0.0.1', () => console.log(`Mock gateway at http://127.0.0.1:${port}`));

if (process.argv.includes('--play')) setInterval(publish, 15_000);
