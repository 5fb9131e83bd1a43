import { queryOptions } from '@tanstack/react-query';
import { change, get } from '../api/client';
import type { Delivery, DeliverySettings, Webhook, WebhookDraft } from './types';
import type { SavedSearch } from '../saved/types';
import type { NewSearchFeed, SearchFeed, WebhookSecret, WebhookTest } from './types';

export const DELIVERY = ['delivery'];
export const WEBHOOKS = ['webhooks'];
const DEAD_LETTERS = ['dead-letters'];

const MAIL = '/api/v1/saved-searches/{id}/delivery';
const LIST = '/api/v1/webhooks';
const ONE = '/api/v1/webhooks/{id}';

/** How the person has the alerts of a saved search by mail. */
export const deliveryQuery = (search: string) =>
  queryOptions({
    queryKey: [...DELIVERY, search],
    queryFn: ({ signal }) => get(MAIL, { path: { id: search }, signal }),
  });

export function setDelivery(search: string, settings: DeliverySettings): Promise<Delivery> {
  return change('PUT', MAIL, { path: { id: search }, body: settings });
}

export const webhooksQuery = queryOptions({
  queryKey: WEBHOOKS,
  queryFn: ({ signal }) => get(LIST, { signal }),
});

export function addWebhook(draft: WebhookDraft): Promise<WebhookSecret> {
  return change('POST', LIST, { body: draft });
}

export function changeWebhook({ id }: Webhook, draft: WebhookDraft): Promise<Webhook> {
  return change('PUT', ONE, { path: { id }, body: draft });
}

export function removeWebhook({ id }: Webhook): Promise<void> {
  return change('DELETE', ONE, { path: { id } });
}

export function renewSecret({ id }: Webhook): Promise<WebhookSecret> {
  return change('POST', `${ONE}/secret`, { path: { id } });
}

export function testWebhook({ id }: Webhook): Promise<WebhookTest> {
  return change('POST', `${ONE}/test`, { path: { id } });
}

export const deadLettersKey = ({ id }: Webhook) => [...DEAD_LETTERS, id];

export const deadLettersQuery = (webhook: Webhook) =>
  queryOptions({
    queryKey: deadLettersKey(webhook),
    queryFn: ({ signal }) =>
      get('/api/v1/webhooks/{id}/dead-letters', { path: { id: webhook.id }, signal }),
    refetchInterval: 60_000,
  });

export function replayDeadLetters({ id }: Webhook): Promise<{ deliveries: number }> {
  return change('POST', `${ONE}/dead-letters/replay`, { path: { id } });
}

const FEEDS = '/api/v1/saved-searches/{id}/feeds';

export const feedsKey = (search: string) => ['search-feeds', search];

/** By which programs a saved search is read as a feed. */
export const feedsQuery = (search: string) =>
  queryOptions({
    queryKey: feedsKey(search),
    queryFn: ({ signal }) => get(FEEDS, { path: { id: search }, signal }),
  });

export function makeFeed({ id }: SavedSearch, name: string): Promise<NewSearchFeed> {
  return change('POST', FEEDS, { path: { id }, body: { name } });
}

export function revokeFeed({ id }: SavedSearch, feed: SearchFeed): Promise<void> {
  return change('DELETE', `${FEEDS}/{feed}`, { path: { id, feed: feed.id } });
}
