import { Link } from '@tanstack/react-router';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { useSession } from '../session/session';
import classes from './Navigation.module.css';

/** Beside the screen where there is room, below it on a phone. */
export function Navigation() {
  const session = useSession();
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
      <Link to="/paste" className={classes.link} activeOptions={{ includeSearch: false }}>
        <Icon name="paste" />
        {t('nav.paste')}
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
