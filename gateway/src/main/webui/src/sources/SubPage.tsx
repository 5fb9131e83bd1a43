import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon';
import { ButtonLink } from '../shell/ButtonLink';
import { useTitle } from '../state/useTitle';
import { lastAddressOf } from './lastList';
import classes from './page.module.css';

interface Props {
  title: string;
  /** Below the title. */
  under?: ReactNode;
  back: '/sources' | '/sources/outlets' | '/sources/following' | '/sources/backfill';
  backLabel: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** One thing of a list, or a way to add to it. */
export function SubPage({ title, under, back, backLabel, actions, children }: Props) {
  useTitle(title);
  return (
    <div className={classes.narrow}>
      <BackLink to={back}>{backLabel}</BackLink>
      <header className={classes.header}>
        <div>
          <h1 className={classes.title}>{title}</h1>
          {under !== undefined && <div className={classes.under}>{under}</div>}
        </div>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/** Up to the list, as it was filtered when it was looked at last. */
export function BackLink({ to, children }: { to: Props['back']; children: ReactNode }) {
  const router = useRouter();
  return (
    <ButtonLink
      to={to}
      className={classes.back ?? ''}
      variant="subtle"
      size="compact-sm"
      leftSection={<Icon name="back" size={15} />}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void router.navigate({ href: lastAddressOf(to) });
      }}
    >
      {children}
    </ButtonLink>
  );
}
