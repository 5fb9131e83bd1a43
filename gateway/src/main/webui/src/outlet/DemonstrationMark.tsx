import type { Outlet } from '../api/models';
import { t } from '../messages/t';
import classes from './DemonstrationMark.module.css';

/** Invented articles say so wherever they are shown. */
export function DemonstrationMark({ outlet }: { outlet: Outlet | null }) {
  if (outlet?.demonstration !== true) return null;
  return (
    <span className={classes.mark} title={t('outlet.demonstrationWhat')}>
      {t('outlet.demonstration')}
    </span>
  );
}
