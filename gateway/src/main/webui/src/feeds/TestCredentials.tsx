import { Button } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { t } from '../messages/t';
import classes from '../sources/page.module.css';
import type { Credentials } from '../sources/types';
import own from './AddFeed.module.css';
import { CredentialsFields, noCredentials } from './CredentialsFields';

interface Props {
  credentials: Credentials | null;
  onTest: (credentials: Credentials | null) => void;
}

/** For a feed that is not for everybody. */
export function TestCredentials({ credentials, onTest }: Props) {
  const [typed, setTyped] = useState<Credentials>(credentials ?? noCredentials);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onTest(typed);
  };
  return (
    <details className={own.details} open={credentials !== null}>
      <summary>{t('credentials.needed')}</summary>
      <form className={classes.form} onSubmit={submit} autoComplete="off">
        <p className={classes.soft}>{t('credentials.what')}</p>
        <CredentialsFields value={typed} onChange={setTyped} />
        <div className={classes.buttons}>
          <Button type="submit" variant="default">
            {t('credentials.test')}
          </Button>
          {credentials !== null && (
            <Button
              variant="subtle"
              onClick={() => {
                onTest(null);
              }}
            >
              {t('credentials.without')}
            </Button>
          )}
        </div>
      </form>
    </details>
  );
}
