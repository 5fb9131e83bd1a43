import { Button } from '@mantine/core';
import { t } from '../messages/t';
import { Dialog } from '../shell/Dialog';
import classes from './ExpiredDialog.module.css';
import { setExpired, useExpired } from './expiry';
import { loginAddress } from './session';

export function ExpiredDialog() {
  const expired = useExpired();
  const close = () => {
    setExpired(false);
  };
  return (
    <Dialog
      opened={expired}
      onClose={close}
      title={t('session.expired')}
      closeLabel={t('session.later')}
    >
      <p>{t('session.expiredWhat')}</p>
      <div className={classes.choices}>
        <Button component="a" href={loginAddress()} data-autofocus>
          {t('session.again')}
        </Button>
        <Button variant="default" onClick={close}>
          {t('session.later')}
        </Button>
      </div>
    </Dialog>
  );
}
