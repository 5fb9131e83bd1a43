import { Button } from '@mantine/core';
import { useState } from 'react';
import { t } from '../messages/t';
import type { SavedSearch } from '../saved/types';
import { Confirm } from '../sources/Confirm';
import { Moment } from '../sources/Moment';
import { useChange } from '../sources/queries';
import { Refusal } from '../sources/Refusal';
import { DeadLetters } from './DeadLetters';
import classes from './Delivery.module.css';
import { changeWebhook, removeWebhook, renewSecret, testWebhook, WEBHOOKS } from './queries';
import { SecretDialog } from './SecretDialog';
import type { Webhook, WebhookDraft, WebhookTest } from './types';
import { WebhookForm } from './WebhookForm';

interface Props {
  webhook: Webhook;
  /** Where webhooks of several searches are listed: those whose alerts it may get. */
  searches?: readonly SavedSearch[];
}

/** One address that alerts are sent to, what can be done with it, and what it did not take. */
export function WebhookRow({ webhook, searches }: Props) {
  const [editing, setEditing] = useState(false);
  const { url } = webhook;
  return (
    <li className={classes.webhook}>
      {editing ? (
        <Edit
          webhook={webhook}
          {...(searches === undefined ? {} : { searches })}
          onDone={() => {
            setEditing(false);
          }}
        />
      ) : (
        <>
          <p className={classes.url} data-webhook>
            {url}
          </p>
          <p className={classes.facts}>
            {searches !== undefined && <span>{whose(webhook, searches)}</span>}
            <span>
              {t('webhooks.since')} <Moment at={webhook.createdAt} />
            </span>
          </p>
          <Actions
            webhook={webhook}
            onEdit={() => {
              setEditing(true);
            }}
          />
        </>
      )}
      <DeadLetters webhook={webhook} />
    </li>
  );
}

function whose({ search }: Webhook, searches: readonly SavedSearch[]): string {
  if (search === null) return t('webhooks.getsAll');
  const name = searches.find(({ id }) => id === search)?.name;
  return name === undefined ? t('webhooks.getsOne') : t('webhooks.gets', { name });
}

function Edit({ webhook, searches, onDone }: Props & { onDone: () => void }) {
  const changing = useChange(
    (draft: WebhookDraft) => changeWebhook(webhook, draft),
    [WEBHOOKS],
    onDone,
  );
  return (
    <WebhookForm
      initial={{ url: webhook.url, search: webhook.search }}
      {...(searches === undefined ? {} : { searches })}
      action={t('webhooks.save')}
      pending={changing.isPending}
      error={changing.error}
      onSubmit={changing.mutate}
      onCancel={onDone}
    />
  );
}

function Actions({ webhook, onEdit }: { webhook: Webhook; onEdit: () => void }) {
  const [removed, setRemoved] = useState(false);
  const test = useChange(() => testWebhook(webhook), []);
  const renewal = useChange(() => renewSecret(webhook), []);
  const removal = useChange(() => removeWebhook(webhook), [WEBHOOKS]);
  const { url } = webhook;
  return (
    <>
      <div className={classes.actions}>
        <Button
          size="xs"
          variant="default"
          aria-label={t('webhooks.testOf', { url })}
          loading={test.isPending}
          onClick={() => {
            test.mutate(undefined);
          }}
        >
          {t('webhooks.test')}
        </Button>
        <Button
          size="xs"
          variant="default"
          aria-label={t('webhooks.changeOf', { url })}
          onClick={onEdit}
        >
          {t('webhooks.change')}
        </Button>
        <Button
          size="xs"
          variant="default"
          aria-label={t('webhooks.renewOf', { url })}
          loading={renewal.isPending}
          onClick={() => {
            renewal.mutate(undefined);
          }}
        >
          {t('webhooks.renew')}
        </Button>
        <Button
          size="xs"
          variant="default"
          aria-label={t('webhooks.removeOf', { url })}
          onClick={() => {
            setRemoved(true);
          }}
        >
          {t('webhooks.remove')}
        </Button>
      </div>
      <div role="status">{test.data !== undefined && <Tested test={test.data} />}</div>
      <Refusal error={test.error ?? renewal.error} />
      <SecretDialog
        title={t('webhooks.secret')}
        secret={renewal.data?.secret ?? null}
        onClose={() => {
          renewal.reset();
        }}
      >
        {t('webhooks.secretWhat')}
      </SecretDialog>
      <Confirm
        opened={removed}
        onClose={() => {
          setRemoved(false);
        }}
        title={t('webhooks.removeTitle')}
        action={t('webhooks.remove')}
        change={{
          ...removal,
          mutate: () => {
            removal.mutate(undefined);
          },
        }}
      >
        {t('webhooks.removeWhat', { url })}
      </Confirm>
    </>
  );
}

function Tested({ test: { delivered, reason } }: { test: WebhookTest }) {
  return delivered ? (
    <p className={classes.taken}>{t('webhooks.taken')}</p>
  ) : (
    <p className={classes.alarm}>{t('webhooks.notTaken', { reason: reason ?? '' })}</p>
  );
}
