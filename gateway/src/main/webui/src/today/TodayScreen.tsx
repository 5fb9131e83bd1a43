import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { Icon } from '../icons/Icon';
import { ArrivalBar } from '../live/ArrivalBar';
import { t } from '../messages/t';
import { outletName } from '../outlet/outlet';
import { useSession } from '../session/session';
import { Failure } from '../state/Failure';
import { Notice } from '../state/Notice';
import { useTitle } from '../state/useTitle';
import { ButtonLink } from '../shell/ButtonLink';
import { arranged } from './address';
import { ScopeChoice, ViewChoice } from './Choices';
import { FollowsNothing } from './FollowsNothing';
import { byOutlet } from './grouping';
import { OutletPanels } from './OutletPanels';
import { Rail } from './Rail';
import { Timeline } from './Timeline';
import { TodayHeader } from './TodayHeader';
import { TodaySkeleton } from './TodaySkeleton';
import classes from './TodayScreen.module.css';
import { useToday } from './useToday';

const route = getRouteApi('/');

/** The newest articles of what the organisation follows, or of all that it can see. */
export function TodayScreen() {
  useTitle(t('today.title'));
  const { show, view, outlet } = route.useSearch();
  // Platform administrators belong to none, and nothing is followed for them.
  const hasOrganization = useSession().data?.organization != null;
  const today = useToday(hasOrganization && show !== 'all');
  const { list, articles } = today;

  if (list.isPending) return <TodaySkeleton />;
  if (list.isError && articles.length === 0) {
    return <Failure error={list.error} onRetry={() => void list.refetch()} />;
  }

  const groups = byOutlet(articles);
  const only = groups.find(({ key }) => key === outlet);
  const shown = outlet === undefined ? articles : (only?.articles ?? []);
  const inOrderOfTime = view === 'time' || outlet !== undefined;

  return (
    <>
      <TodayHeader
        count={articles.length}
        outlets={groups.length}
        complete={!list.hasNextPage}
        at={new Date(list.dataUpdatedAt)}
      >
        {hasOrganization && <ScopeChoice />}
        {articles.length > 0 && <ViewChoice inOrderOfTime={inOrderOfTime} />}
      </TodayHeader>
      <ArrivalBar count={today.arrivals} onShow={today.showArrivals} />

      {today.followsNothing ? (
        <FollowsNothing />
      ) : articles.length === 0 ? (
        <Notice icon="inbox" title={t('today.empty')}>
          {t('today.emptyWhat')}
        </Notice>
      ) : (
        <div className={classes.columns}>
          <Rail articles={articles} groups={groups} outlet={outlet} />
          <div className={classes.list}>
            {outlet !== undefined && (
              <p className={classes.only}>
                {t('today.showing', { outlet: only ? outletName(only.outlet) : outlet })}
                <ButtonLink
                  to="/"
                  search={(before) => arranged(before)}
                  variant="subtle"
                  size="compact-sm"
                  leftSection={<Icon name="close" size={13} />}
                >
                  {t('today.allOutlets')}
                </ButtonLink>
              </p>
            )}
            {shown.length === 0 && (
              <Notice icon="inbox" title={t('today.emptyOutlet')}>
                {t('today.emptyOutletWhat')}
              </Notice>
            )}
            {inOrderOfTime ? (
              <Timeline articles={shown} fresh={today.fresh} />
            ) : (
              <OutletPanels groups={groups} fresh={today.fresh} />
            )}
            {inOrderOfTime && list.hasNextPage && (
              <Button
                variant="default"
                className={classes.older ?? ''}
                loading={list.isFetchingNextPage}
                onClick={() => void list.fetchNextPage()}
              >
                {t('today.older')}
              </Button>
            )}
          </div>
        </div>
      )}
    </>
  );
}
