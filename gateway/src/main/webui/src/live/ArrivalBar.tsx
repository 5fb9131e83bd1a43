import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import classes from './ArrivalBar.module.css';

/** Says that there is news, and shows it when asked: the list never moves by itself. */
export function ArrivalBar({ count, onShow }: { count: number; onShow: () => void }) {
  return (
    <div className={classes.place} aria-live="polite">
      {count > 0 && (
        <button type="button" className={classes.bar} onClick={onShow}>
          <Icon name="up" size={15} />
          {t('arrivals', { count })}
          <span className={classes.show}>{t('arrivals.show')}</span>
        </button>
      )}
    </div>
  );
}
