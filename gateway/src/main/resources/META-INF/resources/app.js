// A small page for signed-in people: search, results, one article with its three clocks.
const main = document.getElementById('main');
const parameters = new URLSearchParams(location.search);

const KNOWN = {
  JSON_LD: 'from the page’s JSON-LD', META: 'from the page’s metadata', MARKUP: 'from the page’s markup',
  FEED: 'from the feed', URL: 'from the address', CALLER: 'given with the text', UNKNOWN: 'unknown',
};

/** An element with attributes and children; text is always text, never markup. */
function element(name, attributes, ...children) {
  const made = Object.assign(document.createElement(name), attributes);
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

async function call(path) {
  const answer = await fetch(path, { headers: { Accept: 'application/json' } });
  if (answer.status === 401) {
    location.assign('/login?back=' + encodeURIComponent(location.pathname + location.search));
    return new Promise(() => {});
  }
  const body = await answer.json();
  if (!answer.ok) throw body;
  return body;
}

function time(at) {
  if (!at) return 'unknown';
  const shown = new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  return element('time', { dateTime: at }, shown);
}

function outlet(of) {
  if (!of) return element('p', { className: 'quiet' }, 'No outlet: a text that was handed in');
  const mark = of.demonstration
    ? element('span', { className: 'demonstration' }, 'Demonstration') : null;
  return element('p', { className: 'quiet' }, of.name, of.domain ? ` · ${of.domain}` : '', mark);
}

function published(clocks) {
  const { at, known } = clocks.published;
  return at ? [time(at), ` (${KNOWN[known] ?? known})`] : ['unknown'];
}

function clocks(of) {
  return element('dl', {},
    element('dt', {}, 'Published'), element('dd', {}, ...published(of)),
    element('dt', {}, 'Fetched'), element('dd', {}, time(of.fetchedAt), ' (by us)'),
    element('dt', {}, 'Searchable'), element('dd', {}, time(of.indexedAt), ' (by us)'));
}

/** The excerpt with its highlights marked; offsets are UTF-16 units, as in JavaScript. */
function marked({ text, highlights }) {
  const shown = element('p', {});
  let end = 0;
  for (const span of highlights ?? []) {
    shown.append(text.slice(end, span.start), element('mark', {}, text.slice(span.start, span.end)));
    end = span.end;
  }
  shown.append(text.slice(end));
  return shown;
}

function hit(found) {
  const to = `/?article=${encodeURIComponent(found.id)}`;
  return element('li', {},
    element('h2', {}, element('a', { href: to }, found.title ?? 'Untitled')),
    outlet(found.outlet),
    found.excerpt?.text ? marked(found.excerpt) : null,
    element('p', { className: 'quiet' }, 'Published ', ...published(found.clocks)));
}

async function showResults(query) {
  const next = parameters.get('cursor');
  const path = '/api/v1/search?q=' + encodeURIComponent(query)
    + (next ? '&cursor=' + encodeURIComponent(next) : '');
  const { total, hits, next: more } = await call(path);
  document.title = `${query} · Tidings`;
  const further = new URLSearchParams({ q: query, cursor: more ?? '' });
  main.replaceChildren(
    element('h1', {}, `${total} ${total === 1 ? 'article' : 'articles'}`),
    element('ol', {}, ...hits.map(hit)),
    more ? element('a', { href: `/?${further}` }, 'Further results') : '');
}

async function showArticle(id) {
  const article = await call('/api/v1/articles/' + encodeURIComponent(id));
  document.title = `${article.title ?? 'Untitled'} · Tidings`;
  main.replaceChildren(element('article', {},
    element('h1', {}, article.title ?? 'Untitled'),
    outlet(article.outlet),
    article.byline ? element('p', { className: 'quiet' }, article.byline) : null,
    clocks(article.clocks),
    article.text ? element('p', { className: 'text' }, article.text) : null,
    article.note ? element('p', { className: 'quiet' }, article.note) : null,
    article.url && /^https?:/.test(article.url)
      ? element('a', { href: article.url, rel: 'noreferrer' }, 'The article at its outlet') : null));
}

async function showPerson() {
  const session = await call('/api/v1/session');
  const where = session.organization ? session.organization.alias : 'the platform';
  document.getElementById('person').textContent = `${session.name}, ${where}`;
}

async function show() {
  const query = parameters.get('q') ?? '';
  document.getElementById('q').value = query;
  await showPerson();
  if (parameters.has('article')) await showArticle(parameters.get('article'));
  else if (query) await showResults(query);
  else main.replaceChildren(element('p', { className: 'quiet' }, 'What would you like to know?'));
}

show().catch((problem) => {
  main.replaceChildren(element('div', { className: 'problem', role: 'alert' },
    element('h2', {}, problem.title ?? 'This did not work'),
    element('p', {}, problem.detail ?? String(problem)),
    problem.traceId ? element('p', { className: 'quiet' }, `Trace ${problem.traceId}`) : null));
});
