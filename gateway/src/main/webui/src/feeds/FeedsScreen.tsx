import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { ButtonLink } from '../shell/ButtonLink';
import { useAuthority } from '../sources/authority';
import { FilterBox } from '../sources/FilterBox';
import { byAttention, healthOf } from '../sources/health';
import { ListSkeleton } from '../sources/ListSkeleton';
import classes from '../sources/page.module.css';
import { Pager } from '../sources/Pager';
import { mentions, pageOf } from '../sources/paging';
import { feedsQuery } from '../sources/queries';
import { SourcesPage } from '../sources/SourcesPage';
import type { Feed } from '../sources/types';
import { without } from '../sources/without';
import { Failure } from '../state/Failure';
import { Notice } from '../state/Notice';
import type { FeedsAddress } from './address';
import { ExportMenu } from './ExportMenu';
import { FeedRow } from './FeedRow';
import { StatusFilter } from './StatusFilter';

const route = getRouteApi('/sources');

/** All feeds that the person may see, what needs attention first. */
export function FeedsScreen() {
  const { data, error, isPending, refetch } = useQuery(feedsQuery);
  return (
    <SourcesPage title={t('sources.feeds')} actions={<Actions />}>
      {isPending ? (
        <ListSkeleton />
      ) : data === undefined ? (
        <Failure level={2} error={error} onRetry={() => void refetch()} />
      ) : data.length === 0 ? (
        <NoFeeds />
      ) : (
        <FeedList feeds={data} />
      )}
    </SourcesPage>
  );
}

function Actions() {
  const { mayAdd } = useAuthority();
  return (
    <>
      <ExportMenu />
      {mayAdd && (
        <>
          <ButtonLink
            to="/sources/import"
            variant="default"
            leftSection={<Icon name="upload" size={15} />}
          >
            {t('import.open')}
          </ButtonLink>
          <ButtonLink to="/sources/add" leftSection={<Icon name="plus" size={15} />}>
            {t('add.open')}
          </ButtonLink>
        </>
      )}
    </>
  );
}

function NoFeeds() {
  const { mayAdd } = useAuthority();
  return (
    <Notice icon="sources" title={t('feeds.none')}>
      {mayAdd ? t('feeds.noneWhat') : t('feeds.noneToRead')}
    </Notice>
  );
}

function FeedList({ feeds }: { feeds: readonly Feed[] }) {
  const address = route.useSearch();
  const navigate = route.useNavigate();
  const { member } = useAuthority();
  const text = useDeferredValue(address.text ?? '');
  const { scope, status } = address;
  const told = useMemo(
    () => [...feeds].sort(byAttention).filter((feed) => isAbout(feed, text, scope)),
    [feeds, text, scope],
  );
  const shown = told.filter((feed) => status === undefined || healthOf(feed).status === status);
  const page = pageOf(shown, address.page ?? 1);

  return (
    <>
      <div className={classes.filters}>
        <FilterBox
          label={t('feeds.filter')}
          value={address.text ?? ''}
          onChange={(typed) => {
            void navigate({
              search: (before) => ({
                ...without(before, 'page', 'text'),
                ...(typed === '' ? {} : { text: typed }),
              }),
              replace: true,
              resetScroll: false,
            });
          }}
        />
        {member && (
          <SegmentedControl
            size="xs"
            aria-label={t('feeds.whose')}
            value={scope ?? 'both'}
            data={[
              { value: 'both', label: t('feeds.both') },
              { value: 'shared', label: t('feeds.shared') },
              { value: 'own', label: t('feeds.own') },
            ]}
            onChange={(value) => {
              void navigate({
                search: (before) => ({
                  ...without(before, 'page', 'scope'),
                  ...(value === 'both' ? {} : { scope: value }),
                }),
              });
            }}
          />
        )}
      </div>
      <StatusFilter feeds={told} address={address} />
      {shown.length === 0 ? (
        <Notice icon="search" title={t('feeds.noneLikeThis')}>
          {t('feeds.noneLikeThisWhat')}
        </Notice>
      ) : (
        <ol className={classes.panel} aria-label={t('sources.feeds')}>
          {page.items.map((feed) => (
            <FeedRow key={feed.id} feed={feed} />
          ))}
        </ol>
      )}
      <Pager
        page={page}
        onPage={(to) => {
          void navigate({ search: (before) => ({ ...before, page: to }) });
        }}
      />
    </>
  );
}

function isAbout(feed: Feed, text: string, scope: FeedsAddress['scope']): boolean {
  if (scope !== undefined && feed.shared !== (scope === 'shared')) return false;
  const { outlet } = feed;
  return mentions(text, feed.url, feed.title, outlet.name, outlet.domain);
}
