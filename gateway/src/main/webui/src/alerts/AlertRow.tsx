import { ActionIcon } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { OutletName } from '../outlet/OutletName';
import { Highlighted } from '../search/Highlighted';
import { PublishedTime } from '../time/PublishedTime';
import { shortMoment } from '../time/moment';
import { useNow } from '../time/useNow';
import classes from './Alerts.module.css';
import { useMarkAlerts } from './queries';
import type { Alert, Reason } from './types';

/** What was found, for which saved search, and why. */
export function AlertRow({ alert }: { alert: Alert }) {
  const { id, search, article, articleId, raisedAt, edit, read } = alert;
  const now = useNow();
  const mark = useMarkAlerts();
  const setRead = (isRead: boolean) => {
    if (isRead !== read) mark.mutate({ ids: [id], read: isRead });
  };
  return (
    <li className={classes.alert} data-list-row data-unread={!read || undefined}>
      <p className={classes.facts}>
        {!read && <span className={classes.new}>{t('alerts.new')}</span>}
        <Link to="/alerts" search={{ search: search.id }} className={classes.search}>
          {search.name}
        </Link>
        <time dateTime={raisedAt}>{shortMoment(new Date(raisedAt), now)}</time>
        {edit && <span className={classes.edit}>{t('alerts.edit')}</span>}
      </p>
      {article === null ? (
        <p className={classes.withdrawn}>{t('alerts.withdrawn')}</p>
      ) : (
        <>
          <Link
            to="/articles/$id"
            params={{ id: articleId }}
            search={{ q: `search:"${search.name}"` }}
            className={classes.title}
            data-row
            onClick={() => {
              setRead(true);
            }}
          >
            {article.title ?? t('row.untitled')}
          </Link>
          <p className={classes.facts}>
            <OutletName outlet={article.outlet} />
            <PublishedTime clocks={article.clocks} />
          </p>
        </>
      )}
      <Reasons alert={alert} />
      <ActionIcon
        className={classes.mark ?? ''}
        variant="subtle"
        color="gray"
        aria-label={read ? t('alerts.markUnread') : t('alerts.markRead')}
        title={read ? t('alerts.markUnread') : t('alerts.markRead')}
        onClick={() => {
          setRead(!read);
        }}
      >
        <Icon name={read ? 'inbox' : 'check'} size={16} />
      </ActionIcon>
    </li>
  );
}

function Reasons({ alert: { reasons, changedSince } }: { alert: Alert }) {
  return (
    <>
      <ul className={classes.reasons} aria-label={t('alerts.why')}>
        {reasons.map((reason) => (
          <li key={`${reason.clause} ${reason.part}`} className={classes.reason}>
            <code className={classes.clause}>{reason.clause}</code>
            <Place reason={reason} />
            {reason.isNew && <span className={classes.fresh}>{t('alerts.isNew')}</span>}
          </li>
        ))}
      </ul>
      {changedSince && <p className={classes.withdrawn}>{t('alerts.changedSince')}</p>}
    </>
  );
}

function Place({ reason: { part, text, highlights } }: { reason: Reason }) {
  if (text !== null) {
    return (
      <span className={classes.sentence}>
        <Highlighted text={text} spans={highlights} />
      </span>
    );
  }
  return <span className={classes.where}>{t(`alerts.part.${part}`)}</span>;
}
