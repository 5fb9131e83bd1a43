import { Link } from '@tanstack/react-router';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { useSession } from '../session/session';
import { authorityOf } from '../sources/authority';
import { useUnread } from '../alerts/queries';
import hidden from '../theme/hidden.module.css';
import classes from './Navigation.module.css';

/** Beside the screen where there is room, below it on a phone. */
export function Navigation() {
  const session = useSession();
  const { analyst } = authorityOf(session.data);
  return (
    <nav className={classes.nav} aria-label={t('nav.label')}>
      <Link to="/" className={classes.link} activeOptions={{ exact: true, includeSearch: false }}>
        <Icon name="today" />
        {t('nav.today')}
      </Link>
      <Link to="/search" className={classes.link} activeOptions={{ includeSearch: false }}>
        <Icon name="search" />
        {t('nav.search')}
      </Link>
      {analyst && <Watching />}
      <Link
        to="/paste"
        className={classes.link}
        aria-label={t('nav.paste')}
        activeOptions={{ includeSearch: false }}
      >
        <Icon name="paste" />
        <span className={classes.long}>{t('nav.paste')}</span>
        <span className={classes.tab}>{t('nav.paste.short')}</span>
      </Link>
      <Link to="/sources" className={classes.link} activeOptions={{ includeSearch: false }}>
        <Icon name="sources" />
        {t('nav.sources')}
      </Link>
      <Link to="/profile" className={`${classes.link ?? ''} ${classes.person ?? ''}`}>
        <Icon name="person" />
        <span className={classes.who}>
          <span className={classes.name}>{session.data?.name ?? t('nav.profile')}</span>
          {session.data?.organization != null && (
            <span className={classes.organization}>{session.data.organization.name}</span>
          )}
        </span>
        <span className={classes.tab}>{t('nav.profile')}</span>
      </Link>
    </nav>
  );
}

/** On a phone, alerts are reached from the top bar. */
function Watching() {
  const unread = useUnread(true) ?? 0;
  return (
    <>
      <Link
        to="/searches"
        className={classes.link}
        aria-label={t('nav.saved')}
        activeOptions={{ includeSearch: false }}
      >
        <Icon name="bookmark" />
        <span className={classes.long}>{t('nav.saved')}</span>
        <span className={classes.tab}>{t('nav.saved.short')}</span>
      </Link>
      <Link
        to="/alerts"
        className={`${classes.link ?? ''} ${classes.wide ?? ''}`}
        activeOptions={{ includeSearch: false }}
      >
        <Icon name="bell" />
        {t('nav.alerts')}
        {unread > 0 && (
          <span className={classes.unread}>
            {unread}
            <span className={hidden.hidden}> {t('nav.unread')}</span>
          </span>
        )}
      </Link>
    </>
  );
}
