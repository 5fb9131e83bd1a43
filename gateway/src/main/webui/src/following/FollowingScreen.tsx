import { Checkbox, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { ButtonLink } from '../shell/ButtonLink';
import { useAuthority } from '../sources/authority';
import { FilterBox } from '../sources/FilterBox';
import { ListSkeleton } from '../sources/ListSkeleton';
import classes from '../sources/page.module.css';
import { feedsQuery, outletsQuery } from '../sources/queries';
import { SourcesPage } from '../sources/SourcesPage';
import { without } from '../sources/without';
import { Failure } from '../state/Failure';
import { CollectionList } from './CollectionList';
import { ofFeeds, ofOutlets } from './followable';
import { FollowList } from './FollowList';
import { collectionsQuery, followingQuery } from './queries';
import { Summary } from './Summary';

const route = getRouteApi('/sources/following');

/** What the organisation follows, and the collections that make it easier. */
export function FollowingScreen() {
  const { mayAdd } = useAuthority();
  return (
    <SourcesPage
      title={t('sources.following')}
      actions={
        mayAdd && (
          <ButtonLink to="/sources/collections/new" leftSection={<Icon name="plus" size={15} />}>
            {t('collections.new')}
          </ButtonLink>
        )
      }
    >
      <Contents />
    </SourcesPage>
  );
}

function Contents() {
  const { member } = useAuthority();
  const { list: asked } = route.useSearch();
  const following = useQuery({ ...followingQuery, enabled: member });
  const collections = useQuery(collectionsQuery);
  const { data: feeds } = useQuery({ ...feedsQuery, enabled: asked === 'feeds' });
  const { data: outlets } = useQuery({ ...outletsQuery, enabled: asked === 'outlets' });
  const failed = following.isError ? following : collections.isError ? collections : null;
  if (failed !== null && failed.data === undefined) {
    return <Failure level={2} error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  if (collections.data === undefined || (member && following.data === undefined)) {
    return <ListSkeleton />;
  }
  const list =
    asked === undefined
      ? null
      : asked === 'feeds'
        ? feeds && ofFeeds(feeds, following.data, collections.data)
        : outlets && ofOutlets(outlets, following.data, collections.data);
  return (
    <>
      {following.data ? (
        <Summary following={following.data} />
      ) : (
        <p className={classes.note}>
          <Icon name="alert" size={15} />
          {t('following.platform')}
        </p>
      )}
      <Filters />
      {list === null ? (
        <CollectionList collections={collections.data} following={following.data} />
      ) : list === undefined ? (
        <ListSkeleton />
      ) : (
        <FollowList key={asked} things={list} />
      )}
    </>
  );
}

function Filters() {
  const { list, text = '', only } = route.useSearch();
  const { member } = useAuthority();
  const navigate = route.useNavigate();
  return (
    <div className={classes.filters}>
      {member && (
        <SegmentedControl
          size="xs"
          aria-label={t('following.show')}
          value={list ?? 'collections'}
          data={[
            { value: 'collections', label: t('following.collections') },
            { value: 'outlets', label: t('sources.outlets') },
            { value: 'feeds', label: t('sources.feeds') },
          ]}
          onChange={(value) => {
            const chosen = value === 'outlets' || value === 'feeds' ? { list: value } : {};
            void navigate({
              search: (before) => ({ ...without(before, 'page', 'list'), ...chosen }),
              resetScroll: false,
            });
          }}
        />
      )}
      <FilterBox
        label={t('following.filter')}
        value={text}
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
        <Checkbox
          label={t('following.only')}
          checked={only === 'followed'}
          onChange={(event) => {
            const wanted = event.currentTarget.checked ? { only: 'followed' as const } : {};
            void navigate({
              search: (before) => ({ ...without(before, 'page', 'only'), ...wanted }),
              replace: true,
              resetScroll: false,
            });
          }}
        />
      )}
    </div>
  );
}
