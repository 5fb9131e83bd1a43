import { Icon } from '../icons/Icon';
import { language, t } from '../messages/t';
import { layerName } from './layerName';
import { unreadOf } from './unread';
import { useReadingView } from './view';
import classes from './Unread.module.css';

const and = new Intl.ListFormat(language, { type: 'conjunction' });

/** Which layers failed, were left out or did only a part, and why; nothing when all is well. */
export function Unread() {
  const { reading } = useReadingView();
  const groups = unreadOf(reading.layers);
  if (groups.length === 0) return null;
  return (
    <div role="note" className={classes.unread} aria-label={t('reading.unread')}>
      <Icon name="alert" size={16} />
      <div>
        <p className={classes.title}>{t('reading.unread')}</p>
        {groups.map(({ status, reason, layers }) => (
          <p key={`${status} ${reason ?? ''}`}>
            {t(`reading.unread.${status}`, {
              kinds: and.format(layers.map((name) => layerName(name).toLowerCase())),
            })}{' '}
            {reason}
          </p>
        ))}
      </div>
    </div>
  );
}
