import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { useUnread } from '../alerts/queries';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { useAuthority } from '../sources/authority';
import hidden from '../theme/hidden.module.css';
import { Brand } from './Brand';
import { SearchBox } from './SearchBox';
import classes from './TopBar.module.css';

export function TopBar({ onHelp }: { onHelp: () => void }) {
  // The search screen has a larger one of its own.
  const isSearching = useLocation().pathname === '/search';
  return (
    <header className={classes.bar}>
      <Link to="/" className={classes.brand} aria-label={t('app.name')}>
        <Brand />
      </Link>
      {!isSearching && <SearchBox />}
      <div className={classes.actions}>
        <AlertsLink />
        <SchemeSwitch />
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          className={classes.help}
          aria-label={t('help.open')}
          title={t('help.open')}
          onClick={onHelp}
        >
          <Icon name="keyboard" />
        </ActionIcon>
      </div>
    </header>
  );
}

/** Where there is no room for it in the navigation. */
function AlertsLink() {
  const { analyst } = useAuthority();
  const unread = useUnread(analyst) ?? 0;
  if (!analyst) return null;
  return (
    <Link to="/alerts" className={classes.alerts}>
      <Icon name="bell" />
      <span className={hidden.hidden}>{t('nav.alerts')}</span>
      {unread > 0 && (
        <span className={classes.unread}>
          {unread > 99 ? '99+' : unread}
          <span className={hidden.hidden}> {t('nav.unread')}</span>
        </span>
      )}
    </Link>
  );
}

function SchemeSwitch() {
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  const label = dark ? t('scheme.toLight') : t('scheme.toDark');
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={label}
      title={label}
      onClick={() => {
        setColorScheme(dark ? 'light' : 'dark');
      }}
    >
      <Icon name={dark ? 'sun' : 'moon'} />
    </ActionIcon>
  );
}
