import type { components as Query } from '../api/generated/query';

/* How alerts come to people and programs. */

type Schemas = Query['schemas'];

export type Delivery = Schemas['Delivery'];
export type DeliverySettings = Schemas['DeliverySettings'];
export type QuietHours = Schemas['QuietHours'];
export type DeadLetter = Schemas['WebhookDeadLetter'];
export type Webhook = Schemas['Webhook'];
export type WebhookDraft = Schemas['NewWebhook'];
export type WebhookSecret = Schemas['WebhookSecret'];
export type WebhookTest = Schemas['WebhookTest'];
export type SearchFeed = Schemas['SavedSearchFeed'];
export type NewSearchFeed = Schemas['NewSavedSearchFeed'];
