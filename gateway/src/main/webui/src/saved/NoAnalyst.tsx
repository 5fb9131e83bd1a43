import { t } from '../messages/t';
import { ButtonLink } from '../shell/ButtonLink';
import { Notice } from '../state/Notice';

/** For those who search for no organisation. */
export function NoAnalyst() {
  return (
    <Notice
      icon="lock"
      level={1}
      title={t('saved.notAnalyst')}
      actions={
        <ButtonLink to="/" variant="default">
          {t('state.toToday')}
        </ButtonLink>
      }
    >
      {t('saved.notAnalystWhat')}
    </Notice>
  );
}
