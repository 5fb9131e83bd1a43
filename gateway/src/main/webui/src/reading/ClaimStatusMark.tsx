import { t } from '../messages/t';
import classes from './ClaimStatusMark.module.css';
import type { ClaimStatus } from './types';

/** The status in words, under the line by which the text shows it. */
export function ClaimStatusMark({ status }: { status: ClaimStatus }) {
  return (
    <span className={classes.status} data-status={status}>
      {t(`reading.status.${status}`)}
    </span>
  );
}
