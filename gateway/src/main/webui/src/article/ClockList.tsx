import type { ReactNode } from 'react';
import type { Clocks } from '../api/models';
import { t } from '../messages/t';
import { fullMoment, fullPublished, published } from '../time/moment';
import classes from './ClockList.module.css';

/** Published, fetched, searchable: each with how it is known. They are never confused. */
export function ClockList({ clocks }: { clocks: Clocks }) {
  const { published: said, fetchedAt, indexedAt } = clocks;
  const time = published(said);
  return (
    <dl className={classes.clocks}>
      <Clock name={t('article.published')} unknown={said.at === null} at={fullPublished(time)}>
        <p>{t(`known.${said.known}`)}</p>
        {time.precision === 'day' && <p>{t('known.day')}</p>}
        {said.original !== null && (
          <p>
            {t('article.asWritten')} <span className={classes.written}>{said.original}</span>
          </p>
        )}
      </Clock>
      <Clock name={t('article.fetched')} at={fullMoment(new Date(fetchedAt))}>
        <p>{t('article.fetchedHow')}</p>
      </Clock>
      {indexedAt === null ? (
        <Clock name={t('article.indexed')} unknown at={t('article.indexedNot')} />
      ) : (
        <Clock name={t('article.indexed')} at={fullMoment(new Date(indexedAt))}>
          <p>{t('article.indexedHow')}</p>
        </Clock>
      )}
    </dl>
  );
}

interface Props {
  name: string;
  at: string;
  unknown?: boolean;
  /** How the time is known. */
  children?: ReactNode;
}

function Clock({ name, at, unknown = false, children }: Props) {
  return (
    <div className={classes.clock}>
      <dt className={classes.name}>{name}</dt>
      <dd>
        <p className={classes.at} data-unknown={unknown || undefined}>
          {at}
        </p>
        <div className={classes.how}>{children}</div>
      </dd>
    </div>
  );
}
