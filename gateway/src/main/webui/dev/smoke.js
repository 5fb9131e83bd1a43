// Looks at every screen of the built client in a real browser, light and dark, wide and narrow:
// takes a picture (screenshots/), runs axe, and fails on violations, refused content, errors in
// the console, and screens that scroll sideways. Start "npm run mock" first.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Browser } from './browser.js';

const base = process.env.MOCK ?? 'http://127.0.0.1:8099';
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = new URL('../screenshots/', import.meta.url);
const article = (number) => `/articles/5f0c1f4e-7a40-5d5e-9c57-${String(number).padStart(12, '0')}`;
const source = (number) => `0d8e2d0e-6a0e-4e3e-8d8f-${String(number).padStart(12, '0')}`;
const wait = (millis) => new Promise((done) => setTimeout(done, millis));
const cookie = (name) => (page) => page.evaluate(`document.cookie = 'mock=${name}; path=/'`);

async function expire(page) {
  await cookie('expired')(page);
  await page.press('/', 'Slash');
  for (const letter of 'fire') await page.press(letter);
  await page.evaluate(`document.querySelector('form[role=search]').requestSubmit()`);
}

async function toTheFacts(page) {
  await page.evaluate(`document.querySelector('aside').scrollIntoView()`);
}

/** The notes of the first sentence that has any, and why the first of them is said. */
async function openNotes(page) {
  await page.evaluate(`document.querySelector('button[data-number]').click()`);
  await wait(300);
  await page.evaluate(`document.querySelector('[data-note] button[aria-expanded]').click()`);
}

async function toTheEnd(page) {
  await page.evaluate(`scrollTo(0, document.body.scrollHeight)`);
}

async function publish() {
  await fetch(`${base}/dev/publish`);
  await wait(1200);
}

async function rows(page) {
  await page.press('j');
  await page.press('j');
}

async function importFile(page) {
  await page.evaluate(`(() => {
    const files = new DataTransfer();
    files.items.add(new File(['<opml/>'], 'feeds.opml'));
    const input = document.querySelector('input[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await wait(500);
}

async function clickText(page, selector, text) {
  await page.evaluate(
    `[...document.querySelectorAll('${selector}')].find((e) => e.textContent.includes('${text}')).click()`,
  );
}

async function clickLabel(page, label) {
  await page.evaluate(`document.querySelector('[aria-label="${label}"]').click()`);
}

async function brush(page) {
  const { x, y } = await page.evaluate(
    `(({ x, y, width }) => ({ x: x + width / 3, y: y + 30 }))(document.querySelector('[data-brush]').getBoundingClientRect())`,
  );
  const mouse = (type, to) =>
    page.send('Input.dispatchMouseEvent', {
      type,
      x: to,
      y,
      button: 'left',
      buttons: 1,
      clickCount: 1,
    });
  await mouse('mouseMoved', x);
  await mouse('mousePressed', x);
  await mouse('mouseMoved', x + 60);
}

const LONG = `(fire OR explosion OR blaze) AND ("grain terminal" OR "port avarre") NEAR/10 (dead OR killed OR injured) AND quotation:( speaker:"Yselle Cormant" AND text:(critical NEAR/6 condition) ) -title:heron lang:en date:[2025-11-18 TO 2025-11-20]`;

const screens = [
  { name: 'today', path: '/' },
  { name: 'today-time', path: '/?view=time', then: rows },
  { name: 'today-outlet', path: '/?outlet=corvane.example' },
  { name: 'today-empty', path: '/', mock: 'empty' },
  { name: 'today-failing', path: '/', mock: 'failing', refused: true },
  { name: 'today-loading', path: '/', mock: 'slow' },
  { name: 'today-down', path: '/', mock: 'down', refused: true, settle: 4500 },
  { name: 'forbidden', path: '/', mock: 'forbidden', refused: true },
  {
    name: 'opened-by-keyboard',
    path: '/',
    then: async (page) => {
      await rows(page);
      await page.press('o');
    },
  },
  { name: 'search-start', path: '/search' },
  { name: 'search', path: '/search?q=fire', then: rows },
  { name: 'search-pages', path: '/search?q=%22grain%20terminal%22', then: toTheEnd },
  { name: 'search-followed', path: '/search?q=fire&within=followed' },
  { name: 'search-empty', path: '/search?q=zeppelin' },
  {
    name: 'search-compare',
    path: '/search?q=fire&q2=ferry%20strike&q3=water%20AND%20accord&share=yes',
    then: (page) => clickText(page, 'main button', 'Compare with another'),
  },
  {
    name: 'search-brush',
    path: '/search?q=fire%20AND%20source%3ACorvane%20AND%20date%3A2025-11-20',
    then: brush,
  },
  {
    name: 'search-narrowing',
    path: '/search?q=fire',
    then: (page) => page.evaluate(`document.querySelector('details summary')?.click()`),
  },
  { name: 'search-refused', path: '/search?q=fire%20%22grain', refused: true },
  {
    name: 'search-long',
    path: `/search?q=${encodeURIComponent(LONG)}`,
    then: (page) => page.press('/', 'Slash'),
  },
  {
    name: 'search-completion',
    path: '/search?q=fire',
    then: async (page) => {
      await page.press('/', 'Slash');
      await page.press('End');
      for (const letter of ' claim:( st') await page.press(letter);
      await page.press('ArrowDown');
    },
  },
  {
    name: 'search-reference',
    path: '/search?q=fire',
    then: (page) => clickLabel(page, 'How to write queries'),
  },
  {
    name: 'search-import',
    path: '/search?q=fire',
    then: async (page) => {
      await clickLabel(page, 'Bring a query from elsewhere');
      await wait(400);
      for (const letter of 'ferry near5 pilot la=en') await page.press(letter);
      await clickText(page, 'button', 'Translate');
    },
  },
  { name: 'saved', path: '/searches' },
  {
    name: 'saved-new',
    path: '/searches/new?q=ferry%20NEAR%2F5%20strike',
    settle: 2500,
    then: toTheEnd,
  },
  { name: 'saved-one', path: '/searches/7c1d8a52-0000-4000-8000-000000000002' },
  {
    name: 'saved-mails',
    path: '/searches/7c1d8a52-0000-4000-8000-000000000002',
    then: (page) => page.evaluate(`document.querySelector('input[type=time]').scrollIntoView()`),
  },
  {
    name: 'saved-webhooks',
    path: '/searches/7c1d8a52-0000-4000-8000-000000000002',
    then: async (page) => {
      await clickText(page, 'main button', 'Test');
      await toTheEnd(page);
    },
  },
  {
    name: 'webhooks',
    path: '/searches/webhooks',
    then: async (page) => {
      await page.evaluate(`document.querySelector('details').open = true`);
      await page.evaluate(
        `[...document.querySelectorAll('main button')].filter((b) => b.textContent === 'Test')[1].click()`,
      );
    },
  },
  {
    name: 'webhooks-secret',
    path: '/searches/webhooks',
    then: async (page) => {
      await clickText(page, 'main button', 'New secret');
    },
  },
  { name: 'webhooks-platform', path: '/searches/webhooks', mock: 'platform' },
  { name: 'saved-platform', path: '/searches', mock: 'platform' },
  { name: 'alerts', path: '/alerts' },
  {
    name: 'search-selected',
    path: '/search?q=fire',
    then: async (page) => {
      await page.evaluate(
        `document.querySelectorAll('li input[type=checkbox]').forEach((box, at) => at < 3 && box.click())`,
      );
      await wait(300);
      await clickText(page, '[role=group] button', 'List');
    },
  },
  {
    name: 'article-matches',
    path: `${article(2)}?q=fire`,
    then: (page) => clickLabel(page, 'Next match'),
  },
  { name: 'article-matches-read', path: `${article(4)}?q=dust%20explosion` },
  { name: 'article', path: article(4) },
  { name: 'article-copied', path: article(12), then: toTheFacts },
  {
    name: 'article-similar',
    path: article(4),
    then: (page) => page.evaluate(`document.querySelector('aside ol')?.scrollIntoView()`),
  },
  { name: 'article-origin', path: article(10), then: toTheFacts },
  { name: 'article-excerpt', path: article(2) },
  { name: 'article-metadata', path: article(6) },
  { name: 'article-text', path: article(13) },
  { name: 'article-findings', path: `${article(1)}?beside=findings` },
  { name: 'article-notes', path: article(1), then: openNotes },
  {
    name: 'article-all-layers',
    path: `${article(1)}?layers=people,quotations,attributed,claims,positions,numbers,places,organizations,times,events,highlights,tone,notes`,
  },
  { name: 'article-plain', path: `${article(1)}?layers=none` },
  { name: 'article-chosen', path: `${article(1)}?beside=findings&item=entity-2` },
  { name: 'paste', path: '/paste' },
  { name: 'paste-empty', path: '/paste', then: (page) => clickText(page, 'button', 'Read it') },
  {
    name: 'paste-example',
    path: '/paste',
    then: async (page) => {
      await clickText(page, 'button', 'Use the example');
      await wait(1500);
    },
  },
  { name: 'article-missing', path: article(999), refused: true },
  { name: 'profile', path: '/profile' },
  { name: 'help', path: '/', then: (page) => page.press('?', 'Slash') },
  { name: 'sign-in', path: '/', mock: 'anonymous', refused: true },
  { name: 'not-found', path: '/nowhere' },
  { name: 'expired', path: '/', then: expire, refused: true },
  {
    name: 'offline',
    path: '/',
    refused: true,
    then: async (page) => {
      await page.send('Network.enable');
      await page.send('Network.emulateNetworkConditions', {
        offline: true,
        latency: 0,
        downloadThroughput: 0,
        uploadThroughput: 0,
      });
      await wait(300);
    },
  },
  { name: 'arrivals', path: '/?view=time', then: publish },
  { name: 'feeds', path: '/sources', then: rows },
  { name: 'feeds-admin', path: '/sources?text=quillon', mock: 'admin' },
  { name: 'feeds-platform', path: '/sources?status=OK', mock: 'platform' },
  { name: 'feed', path: `/sources/feeds/${source(1003)}` },
  { name: 'feed-platform', path: `/sources/feeds/${source(1001)}`, mock: 'platform' },
  { name: 'feed-moved', path: `/sources/feeds/${source(1005)}`, mock: 'platform' },
  { name: 'feed-failing', path: `/sources/feeds/${source(1003)}`, mock: 'platform' },
  { name: 'feed-own', path: `/sources/feeds/${source(1009)}`, mock: 'admin', then: toTheEnd },
  {
    name: 'feed-edit',
    path: `/sources/feeds/${source(1001)}`,
    mock: 'platform',
    then: (page) => clickText(page, 'main button', 'Edit'),
  },
  {
    name: 'feed-remove',
    path: `/sources/feeds/${source(1001)}`,
    mock: 'platform',
    then: (page) => clickText(page, 'main button', 'Remove'),
  },
  { name: 'feed-add', path: '/sources/add?site=harbour-courier.example', mock: 'platform' },
  {
    name: 'feed-add-details',
    path: '/sources/add?site=harbour-courier.example',
    mock: 'admin',
    then: toTheEnd,
  },
  { name: 'feed-add-reader', path: '/sources/add' },
  { name: 'import', path: '/sources/import', mock: 'admin', then: importFile },
  { name: 'outlets', path: '/sources/outlets' },
  { name: 'outlet', path: `/sources/outlets/${source(3)}` },
  { name: 'outlet-platform', path: `/sources/outlets/${source(3)}`, mock: 'platform' },
  { name: 'outlet-own', path: `/sources/outlets/${source(7)}`, mock: 'admin' },
  { name: 'following', path: '/sources/following' },
  { name: 'following-outlets', path: '/sources/following?list=outlets', mock: 'admin' },
  { name: 'following-feeds', path: '/sources/following?list=feeds&only=followed', mock: 'admin' },
  { name: 'following-platform', path: '/sources/following', mock: 'platform' },
  { name: 'collection', path: `/sources/collections/${source(501)}` },
  { name: 'collection-edit', path: `/sources/collections/${source(501)}`, mock: 'platform' },
  { name: 'backfills', path: '/sources/backfill', mock: 'platform' },
  { name: 'backfill', path: `/sources/backfill/${source(701)}`, mock: 'platform' },
  { name: 'backfill-new', path: '/sources/backfill/new', mock: 'admin' },
  { name: 'revisions', path: `${article(10)}/revisions` },
  { name: 'revisions-places', path: `${article(2)}/revisions` },
  { name: 'sources-failing', path: '/sources', mock: 'failing', refused: true },
  { name: 'sources-forbidden', path: '/sources', mock: 'forbidden', refused: true },
  {
    name: 'arrivals-shown',
    path: '/?view=time',
    then: async (page) => {
      await publish();
      await clickText(page, 'button', 'new article');
    },
  },
];

const looks = [
  { name: 'light', scheme: 'light', width: 1280, height: 800 },
  { name: 'dark', scheme: 'dark', width: 1280, height: 800 },
  { name: 'narrow', scheme: 'light', width: 360, height: 740 },
  { name: 'narrow-dark', scheme: 'dark', width: 360, height: 740 },
];

const watch = `
  window.refusals = [];
  addEventListener('securitypolicyviolation', (e) => refusals.push(e.violatedDirective + ' ' + e.blockedURI));
`;

const inspect = `(async () => {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return {
    refused: window.refusals,
    styles: document.querySelectorAll('style').length,
    sideways: document.documentElement.scrollWidth - innerWidth,
    axe: violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target + ' ' + (n.any[0]?.message ?? '')).join(' | ')),
  };
})()`;

async function look(browser, screen, { scheme, width, height, name }) {
  const page = await browser.page();
  await page.send('Page.enable');
  await page.send('Runtime.enable');
  await page.send('Log.enable');
  await page.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: width < 500,
  });
  await page.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
  await page.send('Emulation.setTimezoneOverride', { timezoneId: 'Europe/Amsterdam' });
  await page.send('Page.addScriptToEvaluateOnNewDocument', { source: watch });
  if (screen.mock)
    await page.send('Network.setCookie', { name: 'mock', value: screen.mock, url: base });
  await page.send('Page.navigate', { url: base + screen.path });
  await wait(Number(process.env.SETTLE ?? screen.settle ?? 1100));
  if (screen.then) {
    await screen.then(page);
    await wait(600);
  }
  await page.evaluate(axe);
  const found = await page.evaluate(inspect);
  const { data } = await page.send('Page.captureScreenshot', { format: 'png' });
  await writeFile(new URL(`${screen.name}.${name}.png`, pictures), Buffer.from(data, 'base64'));
  await page.close();
  return [
    ...found.refused.map((what) => `refused: ${what}`),
    ...(found.styles > 0 ? [`${found.styles} <style> elements`] : []),
    ...(found.sideways > 0 ? [`scrolls sideways by ${found.sideways}px`] : []),
    ...found.axe.map((what) => `axe ${what}`),
    ...(screen.refused ? [] : page.complaints.map((what) => `console: ${what}`)),
  ];
}

const [only, inLook] = process.argv.slice(2);
await mkdir(pictures, { recursive: true });
const browser = new Browser();
let bad = 0;
for (const screen of screens.filter(({ name }) => !only || only.split(',').includes(name))) {
  for (const appearance of looks.filter(({ name }) => !inLook || name === inLook)) {
    const complaints = await look(browser, screen, appearance);
    bad += complaints.length;
    complaints.forEach((what) => console.error(`${screen.name} (${appearance.name}) ${what}`));
  }
}
browser.close();
console.log(bad === 0 ? 'Every screen is in order.' : `${bad} complaints.`);
process.exitCode = bad === 0 ? 0 : 1;
