import type { ReactNode } from 'react';
import { t } from '../messages/t';
import { intervalText, untilText } from '../sources/duration';
import { Moment } from '../sources/Moment';
import classes from '../sources/page.module.css';
import { nextPollOf } from '../sources/health';
import type { Feed, Health } from '../sources/types';
import { fullMoment } from '../time/moment';
import { useNow } from '../time/useNow';
import { adviceFor } from './advice';
import own from './FeedScreen.module.css';

interface Props {
  feed: Feed;
  health: Health;
  /** The person keeps the feed, and may want to know what to do. */
  mine: boolean;
}

/** How the feed does: in words first, then in times and figures. */
export function HealthFacts({ feed, health, mine }: Props) {
  const { state, paused, interval } = feed;
  const { status, reason, lastSuccess, lastMessage, failures, failureKind } = health;
  const nextPoll = nextPollOf(health);
  const now = useNow();
  const { pushedUntil } = state.polling;
  const pushed = pushedUntil !== null && new Date(pushedUntil) > now;
  const todo = mine ? adviceFor(health) : null;
  const alarming = status === 'FAILING' || status === 'ATTENTION';
  return (
    <>
      <p className={own.reason} data-alarm={alarming || undefined}>
        {reason ?? t(`feedStatus.${status}.what`)}
      </p>
      {todo !== null && <p className={own.todo}>{todo}</p>}
      <dl className={classes.facts}>
        {paused !== null && (
          <Fact name={t('feed.pausedSince')}>
            <Moment at={paused.at} />{' '}
            {paused.by === null ? t('feed.pausedByService') : t('feed.pausedByPerson')}
          </Fact>
        )}
        <Fact name={t('feeds.lastSuccess')}>
          {lastSuccess === null ? t('feeds.never') : fullMoment(new Date(lastSuccess))}
        </Fact>
        <Fact name={t('feed.lastPoll')}>
          {state.lastPolledAt === null
            ? t('feeds.never')
            : fullMoment(new Date(state.lastPolledAt))}
          {state.outcome !== null && ` · ${t(`feed.outcome.${state.outcome}`)}`}
        </Fact>
        {nextPoll !== null && (
          <Fact name={t('feeds.nextPoll')}>{untilText(new Date(nextPoll), now)}</Fact>
        )}
        <Fact name={t('feed.interval')}>
          {health.interval === null ? t('feed.notYet') : intervalText(health.interval)}
          {' · '}
          {interval === null ? t('feed.intervalAdaptive') : t('feed.intervalFixed')}
          {pushed && <p className={classes.soft}>{t('feed.pushed')}</p>}
        </Fact>
        {state.entries !== null && (
          <Fact name={t('feed.entries')}>
            {t('feed.entriesOfLast', { count: state.entries })}
            {state.skipped !== null &&
              state.skipped > 0 &&
              ` · ${t('feed.skipped', { count: state.skipped })}`}
            {state.skipReason !== null && <p className={classes.soft}>{state.skipReason}</p>}
          </Fact>
        )}
        {failures > 0 && (
          <Fact name={t('feed.failures')}>
            {t('feed.failuresInARow', { count: failures })}
            {failureKind !== null && ` · ${t(`failureKind.${failureKind}`)}`}
          </Fact>
        )}
        {lastMessage !== null && <Fact name={t('feed.lastMessage')}>{lastMessage}</Fact>}
      </dl>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
