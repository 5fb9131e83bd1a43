import { Button, SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { t } from '../messages/t';
import { NoAnalyst } from '../saved/NoAnalyst';
import { ButtonLink } from '../shell/ButtonLink';
import { useAuthority } from '../sources/authority';
import { ListSkeleton } from '../sources/ListSkeleton';
import page from '../sources/page.module.css';
import { Refusal } from '../sources/Refusal';
import { without } from '../sources/without';
import { Failure } from '../state/Failure';
import { Notice } from '../state/Notice';
import { useTitle } from '../state/useTitle';
import hidden from '../theme/hidden.module.css';
import type { AlertsAddress } from './address';
import { AlertRow } from './AlertRow';
import classes from './Alerts.module.css';
import { useInbox, useMarkAll, useUnread } from './queries';
import type { Alert } from './types';

const route = getRouteApi('/alerts');

/** What saved searches found as it arrived, newest first, and why. */
export function AlertsScreen() {
  useTitle(t('alerts.title'));
  const address = route.useSearch();
  const { analyst } = useAuthority();
  const inbox = useInbox(address, analyst);
  const unread = useUnread(analyst);
  if (!analyst) return <NoAnalyst />;
  if (inbox.error !== null && inbox.data === undefined) {
    return <Failure error={inbox.error} onRetry={() => void inbox.refetch()} />;
  }
  const alerts = inbox.data?.pages.flatMap((each) => each.alerts);
  return (
    <div className={page.narrow}>
      <header className={page.header}>
        <div>
          <h1 className={page.title}>{t('alerts.title')}</h1>
          <p className={page.under} aria-live="polite">
            {unread !== undefined && t('alerts.unread', { count: unread })}
          </p>
        </div>
        <div className={page.actions}>
          <Only address={address} />
          <ReadAll address={address} newest={alerts?.[0]} unread={unread ?? 0} />
          <ButtonLink to="/searches" variant="default">
            {t('saved.title')}
          </ButtonLink>
        </div>
      </header>
      {address.search !== undefined && <OfOne address={address} first={alerts?.[0]} />}
      {alerts === undefined ? (
        <ListSkeleton />
      ) : alerts.length === 0 ? (
        <NoAlerts address={address} />
      ) : (
        <ol className={classes.list}>
          {alerts.map((alert) => (
            <AlertRow key={alert.id} alert={alert} />
          ))}
        </ol>
      )}
      {inbox.hasNextPage && (
        <p className={classes.more}>
          <Button
            variant="default"
            loading={inbox.isFetchingNextPage}
            onClick={() => void inbox.fetchNextPage()}
          >
            {t('alerts.older')}
          </Button>
        </p>
      )}
      <p className={hidden.hidden} role="status">
        {alerts !== undefined && t('alerts.listed', { count: alerts.length })}
      </p>
    </div>
  );
}

function Only({ address }: { address: AlertsAddress }) {
  const navigate = route.useNavigate();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('alerts.which')}
      value={address.only ?? 'all'}
      data={[
        { value: 'all', label: t('alerts.all') },
        { value: 'unread', label: t('alerts.onlyUnread') },
      ]}
      onChange={(value) => {
        const search: AlertsAddress =
          value === 'unread' ? { ...address, only: 'unread' } : without(address, 'only');
        void navigate({ search });
      }}
    />
  );
}

interface ReadAllProps {
  address: AlertsAddress;
  newest: Alert | undefined;
  unread: number;
}

function ReadAll({ address, newest, unread }: ReadAllProps) {
  const all = useMarkAll(address);
  if (newest === undefined || unread === 0) return null;
  return (
    <>
      <Button
        variant="default"
        loading={all.isPending}
        onClick={() => {
          all.mutate(newest.id);
        }}
      >
        {t('alerts.readAll')}
      </Button>
      <Refusal error={all.error} />
    </>
  );
}

/** Only those of one saved search are shown. */
function OfOne({ address, first }: { address: AlertsAddress; first: Alert | undefined }) {
  return (
    <p className={page.note}>
      {first === undefined ? t('alerts.ofOne') : t('alerts.of', { name: first.search.name })}{' '}
      <ButtonLink
        to="/alerts"
        search={without(address, 'search')}
        variant="subtle"
        size="compact-xs"
      >
        {t('alerts.ofAll')}
      </ButtonLink>
    </p>
  );
}

function NoAlerts({ address }: { address: AlertsAddress }) {
  if (address.only === 'unread') {
    return (
      <Notice
        icon="check"
        title={t('alerts.allRead')}
        actions={
          <ButtonLink to="/alerts" search={without(address, 'only')} variant="default">
            {t('alerts.showAll')}
          </ButtonLink>
        }
      >
        {t('alerts.allReadWhat')}
      </Notice>
    );
  }
  return (
    <Notice
      icon="bell"
      title={t('alerts.empty')}
      actions={<ButtonLink to="/searches/new">{t('saved.new')}</ButtonLink>}
    >
      {t('alerts.emptyWhat')}
    </Notice>
  );
}
