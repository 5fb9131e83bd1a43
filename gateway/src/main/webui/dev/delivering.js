// What the mock says of mails and webhooks, and of articles that mean something similar.
import { articles } from './newsroom.js';

const SEARCH = '7c1d8a52-0000-4000-8000-000000000002';
const SINCE = '2025-11-20T09:00:00Z';

/** @param {number} number @param {string} url @param {string | null} search */
const webhook = (number, url, search) => ({
  id: `6b1d8a52-0000-4000-8000-${String(number).padStart(12, '0')}`,
  url,
  search,
  createdBy: 'p1',
  createdAt: SINCE,
});

const webhooks = [
  webhook(1, 'https://hooks.acme.example/tidings/ferry-pilots', SEARCH),
  webhook(2, 'https://archive.acme.example/incoming/alerts?source=tidings&team=shipping', null),
];

const letters = articles.slice(0, 3).map(({ id, clocks }, index) => ({
  key: `5a1d8a52-0000-4000-8000-${String(index).padStart(12, '0')}`,
  searchId: SEARCH,
  searchName: 'Ferry pilots',
  articleId: id,
  attempts: 12,
  reason: 'it answered 503',
  since: clocks.fetchedAt,
}));

/** @param {any} settings */
const delivery = ({ mail, quietHours, mostAnHour }) => ({
  mail,
  address: mail ? 'ana@acme.example' : null,
  quietHours: mail ? quietHours : null,
  mostAnHour: mail ? mostAnHour : null,
  failure: null,
});

let mails = delivery({
  mail: true,
  quietHours: { from: '22:00', until: '07:00', zone: 'Europe/Amsterdam' },
  mostAnHour: 4,
});

/** @param {any} settings */
function setMails(settings) {
  const { from, until } = settings.quietHours ?? {};
  if (settings.quietHours && from === until)
    return {
      refusal: {
        slug: 'delivery-invalid',
        title: 'Alerts cannot be delivered so',
        detail: 'The quiet hours have two different times, and a time zone (Europe/Amsterdam).',
        more: { field: 'quietHours' },
      },
    };
  mails = delivery(settings);
  return { body: mails };
}

/** @param {string} method @param {any} sent */
function addOrList(method, sent) {
  if (method === 'GET') return { body: webhooks };
  if (!sent.url.startsWith('https://'))
    return {
      refusal: {
        slug: 'webhook-url-refused',
        title: 'Nothing is sent to this address',
        detail: 'A webhook has an https address that is reached from outside; it is not https.',
        more: {},
      },
    };
  const added = webhook(webhooks.length + 1, sent.url, sent.search);
  webhooks.push(added);
  return { body: { webhook: added, secret: '5e'.repeat(32) } };
}

/**
 * @param {string} method
 * @param {string} path
 * @param {any} sent
 * @returns {{ refusal?: any, body?: unknown } | undefined} undefined where it knows nothing
 */
export function answerDelivering(method, path, sent) {
  if (path.endsWith('/delivery')) return method === 'PUT' ? setMails(sent) : { body: mails };
  if (path === '/webhooks') return addOrList(method, sent);
  if (!path.startsWith('/webhooks/')) return undefined;
  const [, , id = '', what] = path.split('/');
  const known = webhooks.find((each) => each.id === id);
  if (what === 'test')
    return {
      body: id.endsWith('1')
        ? { delivered: true, reason: null }
        : { delivered: false, reason: 'it answered 503' },
    };
  if (what === 'secret') return { body: { webhook: known, secret: 'a7'.repeat(32) } };
  if (path.endsWith('/replay')) return { body: { deliveries: letters.splice(0).length } };
  if (what === 'dead-letters') return { body: id.endsWith('2') ? letters : [] };
  if (method === 'PUT') return { body: Object.assign(known ?? {}, sent) };
  return { body: undefined };
}

/** @param {string} id */
export const similarTo = (id) => ({
  articles: articles
    .filter((other) => other.id !== id)
    .slice(0, 5)
    .map(({ id: other, title, outlet, url, clocks }, index) => ({
      id: other,
      title,
      outlet,
      url,
      clocks,
      similarity: 0.9 - index / 20,
    })),
  trainedOn: 'en',
});
