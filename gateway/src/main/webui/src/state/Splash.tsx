import { Loader } from '@mantine/core';
import { t } from '../messages/t';
import classes from './Splash.module.css';

/** The moment before it is known who is here. */
export function Splash() {
  return (
    <div className={classes.splash} role="status" aria-label={t('state.loading')}>
      <Loader size="sm" type="dots" />
    </div>
  );
}
