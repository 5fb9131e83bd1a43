import { Button } from '@mantine/core';
import { t } from '../messages/t';
import { durationText } from '../sources/duration';
import page from '../sources/page.module.css';
import classes from './ProgressBar.module.css';
import { bytesText, secondsLeft } from './sending';
import type { Sending } from './useSending';

/** How much of the file has left us. What is made of it begins when all has arrived. */
export function SendingProgress({ sending, onGiveUp }: { sending: Sending; onGiveUp: () => void }) {
  const { file, sent, millis } = sending;
  const percent = file.size === 0 ? 100 : Math.floor((sent / file.size) * 100);
  const left = secondsLeft(sent, file.size, millis);
  return (
    <div className={page.form}>
      <div>
        <svg
          className={classes.bar}
          viewBox="0 0 100 6"
          preserveAspectRatio="none"
          role="progressbar"
          aria-label={t('backfill.sendingOf', { name: file.name })}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percent}
        >
          <rect className={classes.ground} width={100} height={6} />
          <rect className={classes.done} width={percent} height={6} />
        </svg>
        <p className={classes.facts}>
          <span>
            {sent < file.size
              ? t('backfill.sent', { sent: bytesText(sent), total: bytesText(file.size), percent })
              : t('backfill.sentAll', { total: bytesText(file.size) })}
          </span>
          {left !== null && left > 0 && (
            <span>{t('backfill.remaining', { time: durationText(left) })}</span>
          )}
        </p>
      </div>
      <p className={page.soft}>{t('backfill.stayHere')}</p>
      <div className={page.buttons}>
        <Button variant="default" onClick={onGiveUp}>
          {t('backfill.giveUp')}
        </Button>
      </div>
    </div>
  );
}
