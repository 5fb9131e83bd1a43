import { Link } from '@tanstack/react-router';
import { t } from '../messages/t';
import { DemonstrationMark } from '../outlet/DemonstrationMark';
import { intervalText, untilText } from '../sources/duration';
import { healthOf, nextPollOf } from '../sources/health';
import { Moment } from '../sources/Moment';
import { OwnMark } from '../sources/OwnMark';
import type { Feed, Health } from '../sources/types';
import { useNow } from '../time/useNow';
import { noticeOf } from './advice';
import classes from './FeedRow.module.css';
import { Sparkline } from './Sparkline';
import { StatusBadge } from './StatusBadge';
import volumeClasses from './Volume.module.css';

export function FeedRow({ feed }: { feed: Feed }) {
  const { id, url, title, outlet, shared } = feed;
  const health = healthOf(feed);
  return (
    <li className={classes.row} data-list-row>
      <div>
        <StatusBadge status={health.status} />
      </div>
      <div className={classes.what}>
        <p className={classes.facts}>
          <Link to="/sources/feeds/$id" params={{ id }} className={classes.title} data-row>
            {title === null || title === outlet.name
              ? outlet.name
              : t('feeds.named', { outlet: outlet.name, title })}
          </Link>
          <OwnMark shared={shared} />
          <DemonstrationMark outlet={outlet} />
        </p>
        <p className={classes.address}>{bare(url)}</p>
        <Reason feed={feed} health={health} />
      </div>
      <div className={classes.volume}>
        <Sparkline volume={health.volume} />
      </div>
      <p className={classes.time}>
        <span className={classes.label}>{t('feeds.lastSuccess')} </span>
        {health.lastSuccess === null ? t('feeds.never') : <Moment at={health.lastSuccess} />}
      </p>
      <NextPoll health={health} />
    </li>
  );
}

function Reason({ feed, health: { status, reason, volume } }: { feed: Feed; health: Health }) {
  const notice = noticeOf(feed);
  const alarming = status === 'FAILING' || status === 'ATTENTION';
  return (
    <>
      {reason !== null && status !== 'OK' && (
        <p className={classes.reason} data-alarm={alarming || undefined}>
          {reason}
        </p>
      )}
      {notice?.urgent === true && !alarming && (
        <p className={classes.reason} data-alarm>
          {notice.title}
        </p>
      )}
      {volume.flag !== 'NONE' && reason === null && (
        <p className={volumeClasses.flag}>{t(`volume.${volume.flag}`)}</p>
      )}
    </>
  );
}

function NextPoll({ health }: { health: Health }) {
  const nextPoll = nextPollOf(health);
  const { interval } = health;
  const now = useNow();
  return (
    <p className={`${classes.time ?? ''} ${classes.next ?? ''}`}>
      {nextPoll !== null && (
        <>
          <span className={classes.label}>{t('feeds.nextPoll')} </span>
          {untilText(new Date(nextPoll), now)}
          {interval !== null && (
            <span className={classes.every}>
              {t('feeds.every', { time: intervalText(interval) })}
            </span>
          )}
        </>
      )}
    </p>
  );
}

/** Without what all addresses begin with. */
function bare(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '');
}
