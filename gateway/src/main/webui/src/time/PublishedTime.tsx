import { useId } from 'react';
import type { Clocks } from '../api/models';
import { t } from '../messages/t';
import {
  dayOf,
  fullMoment,
  fullPublished,
  type Published,
  published,
  shortPublished,
  timeOfDay,
} from './moment';
import classes from './PublishedTime.module.css';
import { useNow } from './useNow';

interface Props {
  clocks: Clocks;
  /** The day that a heading has said already, as {@link dayOf} writes it. */
  day?: string | undefined;
}

/**
 * When an article was published, in the reader's zone. How it was written, and how it is known,
 * appears when the time is pointed at, and when the row around it has the keyboard's focus.
 */
export function PublishedTime({ clocks, day }: Props) {
  const id = useId();
  const now = useNow();
  const time = published(clocks.published);
  return (
    <span className={classes.time} data-unknown={time.precision === 'none' || undefined}>
      <time
        {...(clocks.published.at === null ? {} : { dateTime: clocks.published.at })}
        aria-describedby={id}
      >
        {saidAlready(time, day) ?? shortPublished(time, now)}
      </time>
      <span role="tooltip" id={id} className={classes.original}>
        {explained(clocks)}
      </span>
    </span>
  );
}

function saidAlready(time: Published, day: string | undefined): string | undefined {
  const known = time.precision === 'moment' && dayOf(time.at) === day;
  return known ? timeOfDay(time.at) : undefined;
}

function explained({ published: said, fetchedAt }: Clocks) {
  const how = t(`known.${said.known}`);
  if (said.at === null) {
    return `${how} ${t('time.received', { time: fullMoment(new Date(fetchedAt)) })}`;
  }
  const full = t('time.how', { full: fullPublished(published(said)), how });
  return (
    <>
      {full}
      {said.original !== null && (
        <span className={classes.written}>
          {t('article.asWritten')} <span className={classes.whole}>{said.original}</span>
        </span>
      )}
    </>
  );
}
