import { t } from '../messages/t';
import { useSession } from '../session/session';
import { ButtonLink } from '../shell/ButtonLink';
import { Notice } from '../state/Notice';

/** An organisation that has just begun: who may choose is led there, others know whom to ask. */
export function FollowsNothing() {
  const admin = useSession().data?.roles.includes('admin') === true;
  return (
    <Notice
      icon="inbox"
      title={t('today.followsNothing')}
      actions={
        <>
          {admin && <ButtonLink to="/sources/following">{t('today.toSources')}</ButtonLink>}
          <ButtonLink to="/" search={{ show: 'all' }} variant="default">
            {t('today.showAll')}
          </ButtonLink>
        </>
      }
    >
      {admin ? t('today.followsNothingAdmin') : t('today.followsNothingAsk')}
    </Notice>
  );
}
