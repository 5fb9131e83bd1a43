import { Outlet, useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Icon } from '../icons/Icon';
import { useKeyCommands } from '../keyboard/useKeyCommands';
import { useLiveState } from '../live/live';
import { t } from '../messages/t';
import { useOnline } from '../state/online';
import { HelpDialog } from './HelpDialog';
import { Navigation } from './Navigation';
import classes from './Shell.module.css';
import { TopBar } from './TopBar';

/** What stands around every screen. */
export function Shell() {
  const [help, setHelp] = useState(false);
  const showHelp = useCallback(() => {
    setHelp(true);
  }, []);
  const online = useOnline();
  const main = useFocusAfterNavigation();
  useKeyCommands(showHelp);
  useLiveState(); // keeps the connection while screens change

  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip}>
        {t('nav.skip')}
      </a>
      <TopBar onHelp={showHelp} />
      <Navigation />
      <main id="main" ref={main} tabIndex={-1} className={classes.main}>
        {!online && (
          <p className={classes.offline} role="status">
            <Icon name="offline" size={16} />
            {t('state.offlineBar')}
          </p>
        )}
        <Outlet />
      </main>
      <HelpDialog
        opened={help}
        onClose={() => {
          setHelp(false);
        }}
      />
    </div>
  );
}

/** Another screen begins at its beginning, for those who read with the keyboard too. */
function useFocusAfterNavigation() {
  const router = useRouter();
  const main = useRef<HTMLElement>(null);
  useEffect(
    () =>
      router.subscribe('onResolved', ({ pathChanged, fromLocation }) => {
        if (pathChanged && fromLocation) main.current?.focus({ preventScroll: true });
      }),
    [router],
  );
  return main;
}
