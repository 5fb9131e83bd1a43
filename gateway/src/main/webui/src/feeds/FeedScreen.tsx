import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { useAuthority } from '../sources/authority';
import { healthOf } from '../sources/health';
import { PageSkeleton } from '../sources/PageSkeleton';
import { OwnMark } from '../sources/OwnMark';
import classes from '../sources/page.module.css';
import { Panel } from '../sources/Panel';
import { feedQuery, healthQuery } from '../sources/queries';
import { SubPage } from '../sources/SubPage';
import type { Feed } from '../sources/types';
import { Failure } from '../state/Failure';
import { CredentialsPanel } from './CredentialsPanel';
import { FeedActions } from './FeedActions';
import own from './FeedScreen.module.css';
import { FeedNotice } from './FeedNotice';
import { HealthFacts } from './HealthFacts';
import { OutletPanel } from './OutletPanel';
import { StatusBadge } from './StatusBadge';
import { VolumePanel } from './VolumePanel';

const route = getRouteApi('/sources/feeds/$id');

export function FeedScreen() {
  const { id } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(feedQuery(id));
  if (isPending) return <PageSkeleton />;
  if (data === undefined) return <Failure error={error} onRetry={() => void refetch()} />;
  return <FeedPage feed={data} />;
}

function FeedPage({ feed }: { feed: Feed }) {
  const { id, url, title, outlet, shared } = feed;
  const authority = useAuthority();
  const week = useQuery(healthQuery(id));
  const health = week.data ?? healthOf(feed);
  const mine = authority.owns(feed);
  return (
    <SubPage
      title={title ?? outlet.name}
      under={
        <div className={own.under}>
          <StatusBadge status={health.status} />
          <OwnMark shared={shared} />
          <a href={url} target="_blank" rel="noreferrer" className={own.address}>
            {url} <Icon name="outside" size={13} />
          </a>
        </div>
      }
      back="/sources"
      backLabel={t('sources.feeds')}
      actions={mine && <FeedActions feed={feed} />}
    >
      {!mine && (
        <p className={classes.note}>
          <Icon name="lock" size={15} />
          {t(whyNot(authority.admin, shared))}
        </p>
      )}
      <FeedNotice feed={feed} mine={mine} />
      <Panel title={t('feed.health')}>
        <HealthFacts feed={feed} health={health} mine={mine} />
      </Panel>
      <VolumePanel volume={health.volume} />
      <OutletPanel outlet={outlet} mine={authority.owns(outlet)} />
      {!shared && <CredentialsPanel feed={feed} mine={mine} />}
    </SubPage>
  );
}

function whyNot(admin: boolean, shared: boolean) {
  if (shared) return admin ? 'feed.sharedNotYours' : 'feed.sharedReadOnly';
  return 'feed.ownReadOnly';
}
