import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { Moment } from '../sources/Moment';
import { noticeOf } from './advice';
import classes from './FeedNotice.module.css';
import type { Feed } from '../sources/types';

/** What a poll brought to light, in words, and what to do about it for those who can. */
export function FeedNotice({ feed, mine }: { feed: Feed; mine: boolean }) {
  const told = noticeOf(feed);
  if (told === null) return null;
  const { title, todo, detail, since, urgent } = told;
  return (
    <section className={classes.notice} data-urgent={urgent || undefined}>
      <Icon name={urgent ? 'alert' : 'check'} />
      <div>
        <h2 className={classes.title}>{title}</h2>
        {mine && todo !== null && <p>{todo}</p>}
        <p className={classes.detail}>
          {detail !== null && `${withStop(detail)} `}
          {since !== null && (
            <>
              {t('notice.since')} <Moment at={since} />
            </>
          )}
        </p>
      </div>
    </section>
  );
}

function withStop(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
