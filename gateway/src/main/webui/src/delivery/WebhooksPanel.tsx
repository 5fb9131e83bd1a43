import { useQuery } from '@tanstack/react-query';
import { t } from '../messages/t';
import type { SavedSearch } from '../saved/types';
import { ButtonLink } from '../shell/ButtonLink';
import { ListSkeleton } from '../sources/ListSkeleton';
import { Panel } from '../sources/Panel';
import page from '../sources/page.module.css';
import { Refusal } from '../sources/Refusal';
import { AddWebhook } from './AddWebhook';
import classes from './Delivery.module.css';
import { webhooksQuery } from './queries';
import { WebhookRow } from './WebhookRow';

/** The programs to which the alerts of one search are sent. For leads. */
export function WebhooksPanel({ search }: { search: SavedSearch }) {
  const { data, error } = useQuery(webhooksQuery);
  const own = data?.filter((webhook) => webhook.search === search.id);
  const ofAll = search.shared ? (data?.filter((webhook) => webhook.search === null) ?? []) : [];
  return (
    <Panel
      title={t('webhooks.title')}
      actions={
        <ButtonLink to="/searches/webhooks" variant="subtle" size="compact-sm">
          {t('webhooks.all')}
        </ButtonLink>
      }
    >
      <p className={page.soft}>{t('webhooks.what')}</p>
      {!search.alert.active && <p className={page.soft}>{t('delivery.alertOff')}</p>}
      <Refusal error={error} />
      {own === undefined
        ? error === null && <ListSkeleton />
        : own.length > 0 && (
            <ul className={classes.webhooks}>
              {own.map((webhook) => (
                <WebhookRow key={webhook.id} webhook={webhook} />
              ))}
            </ul>
          )}
      {ofAll.length > 0 && (
        <p className={page.soft}>{t('webhooks.alsoOfAll', { count: ofAll.length })}</p>
      )}
      <AddWebhook search={search.id} />
    </Panel>
  );
}
