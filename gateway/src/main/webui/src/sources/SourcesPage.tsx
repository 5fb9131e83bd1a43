import { Link, useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { useTitle } from '../state/useTitle';
import { type Authority, useAuthority } from './authority';
import { rememberList } from './lastList';
import classes from './page.module.css';

interface Props {
  /** Of the part that is shown. */
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** What stands around the lists of sources: what they are, the parts, what can be done. */
export function SourcesPage({ title, actions, children }: Props) {
  useTitle(t('sources.titleOf', { part: title }));
  const authority = useAuthority();
  const { pathname, href } = useLocation();
  useEffect(() => {
    rememberList(pathname, href);
  }, [pathname, href]);
  return (
    <>
      <header className={classes.header}>
        <h1 className={classes.title}>{t('sources.title')}</h1>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </header>
      <Parts authority={authority} part={title} />
      <WhoMayWhat authority={authority} />
      {children}
    </>
  );
}

function Parts({ authority, part }: { authority: Authority; part: string }) {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = bar.current?.querySelector('[aria-current]');
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [part]);
  const look = {
    className: classes.tab ?? '',
    activeOptions: { exact: true, includeSearch: false },
  };
  return (
    <nav ref={bar} className={classes.tabs} aria-label={t('sources.parts')}>
      <Link to="/sources" {...look}>
        {t('sources.feeds')}
      </Link>
      <Link to="/sources/outlets" {...look}>
        {t('sources.outlets')}
      </Link>
      <Link to="/sources/following" {...look}>
        {t('sources.following')}
      </Link>
      {authority.mayAdd && (
        <Link to="/sources/backfill" {...look}>
          {t('sources.backfill')}
        </Link>
      )}
    </nav>
  );
}

/** Said where there is less to do than others have. */
function WhoMayWhat({ authority: { platform, admin } }: { authority: Authority }) {
  if (platform) return null;
  return (
    <p className={classes.note}>
      <Icon name="lock" size={15} />
      {admin ? t('sources.asAdmin') : t('sources.asReader')}
    </p>
  );
}
