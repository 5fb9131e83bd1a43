import type { ReactNode } from 'react';
import { t } from '../messages/t';
import { ButtonLink } from '../shell/ButtonLink';
import { Notice } from '../state/Notice';
import { useTitle } from '../state/useTitle';
import { useAuthority } from './authority';

/** A screen for those who may add sources; the others are told whom to ask. */
export function RequireKeeper({ children }: { children: ReactNode }) {
  const { mayAdd } = useAuthority();
  return mayAdd ? children : <NotForYou />;
}

function NotForYou() {
  useTitle(t('sources.notForYou'));
  return (
    <Notice
      icon="lock"
      level={1}
      title={t('sources.notForYou')}
      actions={
        <ButtonLink to="/sources" variant="default">
          {t('sources.toFeeds')}
        </ButtonLink>
      }
    >
      {t('sources.notForYouWhat')}
    </Notice>
  );
}
