import { useQuery } from '@tanstack/react-query';
import { t } from '../messages/t';
import { savedSearchesQuery } from '../saved/queries';
import { ButtonLink } from '../shell/ButtonLink';
import { useAuthority } from '../sources/authority';
import { ListSkeleton } from '../sources/ListSkeleton';
import { Panel } from '../sources/Panel';
import page from '../sources/page.module.css';
import { Failure } from '../state/Failure';
import { Notice } from '../state/Notice';
import { useTitle } from '../state/useTitle';
import { AddWebhook } from './AddWebhook';
import classes from './Delivery.module.css';
import { webhooksQuery } from './queries';
import { WebhookRow } from './WebhookRow';

/** All programs to which an organisation has alerts sent. */
export function WebhooksScreen() {
  useTitle(t('webhooks.title'));
  const { lead } = useAuthority();
  const webhooks = useQuery({ ...webhooksQuery, enabled: lead });
  const searches = useQuery({ ...savedSearchesQuery, enabled: lead });
  if (!lead) return <NoLead />;
  const failed = webhooks.error === null ? searches : webhooks;
  if (failed.error !== null) {
    return <Failure error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  return (
    <div className={page.narrow}>
      <header className={page.header}>
        <div>
          <h1 className={page.title}>{t('webhooks.title')}</h1>
          <p className={page.under}>{t('webhooks.what')}</p>
        </div>
        <div className={page.actions}>
          <ButtonLink to="/searches" variant="default">
            {t('saved.title')}
          </ButtonLink>
        </div>
      </header>
      {webhooks.data === undefined || searches.data === undefined ? (
        <ListSkeleton />
      ) : (
        <>
          {webhooks.data.length > 0 && (
            <ul className={`${classes.webhooks ?? ''} ${classes.card ?? ''}`}>
              {webhooks.data.map((webhook) => (
                <WebhookRow key={webhook.id} webhook={webhook} searches={searches.data} />
              ))}
            </ul>
          )}
          <Panel title={t('webhooks.new')}>
            <AddWebhook search={null} searches={searches.data} />
          </Panel>
        </>
      )}
    </div>
  );
}

function NoLead() {
  return (
    <Notice
      icon="lock"
      level={1}
      title={t('webhooks.notLead')}
      actions={
        <ButtonLink to="/searches" variant="default">
          {t('saved.title')}
        </ButtonLink>
      }
    >
      {t('webhooks.notLeadWhat')}
    </Notice>
  );
}
