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
  const followed = hasOrganization && show !== 'all';
  const everything = useToday({ followed });
  const ofOutlet = useToday({ followed, outlet }, outlet !== undefined);
  const { list, articles } = everything;
  const chosen = outlet === undefined ? everything : ofOutlet;

  if (list.isPending || chosen.list.isPending) return <TodaySkeleton />;
  for (const part of [list, chosen.list]) {
    if (part.isError && !part.data) {
      return <Failure error={part.error} onRetry={() => void part.refetch()} />;
    }
  }

  const groups = byOutlet(articles);
  const shown = chosen.articles;
  const only = byOutlet(shown)[0];
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
      <ArrivalBar count={chosen.arrivals} onShow={chosen.showArrivals} />

      {everything.followsNothing ? (
        <FollowsNothing />
      ) : articles.length === 0 && outlet === undefined ? (
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
              <Timeline articles={shown} fresh={chosen.fresh} />
            ) : (
              <OutletPanels groups={groups} fresh={chosen.fresh} />
            )}
            {inOrderOfTime && chosen.list.hasNextPage && (
              <Button
                variant="default"
                className={classes.older ?? ''}
                loading={chosen.list.isFetchingNextPage}
                onClick={() => void chosen.list.fetchNextPage()}
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
