import { Button } from '@mantine/core';
import { t } from '../messages/t';
import { Brand } from '../shell/Brand';
import { loginAddress } from './session';
import classes from './SignIn.module.css';

/** What a visitor sees who is not signed in. */
export function SignIn() {
  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <Brand />
        <h1 className={classes.claim}>{t('session.welcome')}</h1>
        <p className={classes.what}>{t('session.welcomeWhat')}</p>
        <Button component="a" href={loginAddress()} size="md" fullWidth>
          {t('session.signIn')}
        </Button>
      </div>
      <p className={classes.line}>{t('app.line')}</p>
    </main>
  );
}
