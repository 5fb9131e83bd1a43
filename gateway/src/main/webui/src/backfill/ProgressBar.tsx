import { t } from '../messages/t';
import { durationText } from '../sources/duration';
import { shareOf } from './progress';
import classes from './ProgressBar.module.css';
import { isAtWork } from './queries';
import type { Backfill } from './types';

/** How far it is, in a picture and in figures. */
export function ProgressBar({ backfill }: { backfill: Backfill }) {
  const { progress, description, state } = backfill;
  const { total, complete, done, failed, skipped, waiting, ratePerMinute, remainingSeconds } =
    progress;
  const share = shareOf(progress);
  const atWork = isAtWork(backfill);
  return (
    <div>
      <svg
        className={classes.bar}
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        role="progressbar"
        aria-label={t('backfill.progressOf', { description })}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(share === null ? {} : { 'aria-valuenow': Math.round(share.done + share.failed) })}
      >
        <rect className={classes.ground} width={100} height={6} />
        {share !== null && (
          <>
            <rect className={classes.done} width={share.done} height={6} />
            <rect className={classes.failed} x={share.done} width={share.failed} height={6} />
          </>
        )}
      </svg>
      <p className={classes.facts}>
        <span>
          {t(complete ? 'backfill.doneOf' : 'backfill.doneOfGrowing', {
            done: done + skipped + failed,
            total,
          })}
        </span>
        <span>{t('backfill.collected', { count: done })}</span>
        {skipped > 0 && <span>{t('backfill.skipped', { count: skipped })}</span>}
        {failed > 0 && (
          <span className={classes.failures}>{t('backfill.failed', { count: failed })}</span>
        )}
        {atWork && ratePerMinute !== null && (
          <span>{t('backfill.rate', { rate: Math.round(ratePerMinute) })}</span>
        )}
        {waiting > 0 && <span>{t('backfill.waiting', { count: waiting })}</span>}
        {state === 'RUNNING' && (
          <span>
            {remainingSeconds === null
              ? t('backfill.remainingUnknown')
              : t('backfill.remaining', { time: durationText(remainingSeconds) })}
          </span>
        )}
      </p>
    </div>
  );
}
