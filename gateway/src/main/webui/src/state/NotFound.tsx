import { t } from '../messages/t';
import { ButtonLink } from '../shell/ButtonLink';
import { Notice } from './Notice';
import { useTitle } from './useTitle';

/** An address that leads nowhere. */
export function NotFound() {
  useTitle(t('state.notFound'));
  return (
    <Notice
      icon="inbox"
      level={1}
      title={t('state.notFound')}
      actions={
        <ButtonLink to="/" variant="default">
          {t('state.toToday')}
        </ButtonLink>
      }
    >
      {t('state.notFoundWhat')}
    </Notice>
  );
}
