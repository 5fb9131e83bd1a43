import { Button, CopyButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../messages/t';
import { Dialog } from '../shell/Dialog';
import page from '../sources/page.module.css';
import classes from './Delivery.module.css';

interface Props {
  title: string;
  /** What it is for, and that it is not shown again. */
  children: ReactNode;
  /** Null while there is none to be shown. */
  secret: string | null;
  onClose: () => void;
}

/** What is shown this one time. */
export function SecretDialog({ title, children, secret, onClose }: Props) {
  return (
    <Dialog
      opened={secret !== null}
      onClose={onClose}
      title={title}
      closeLabel={t('webhooks.secretKept')}
    >
      <div className={page.form}>
        <p>{children}</p>
        <code className={classes.secret}>{secret}</code>
        <div className={page.buttons}>
          <CopyButton value={secret ?? ''}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy} aria-live="polite">
                {copied ? t('state.copied') : t('webhooks.copy')}
              </Button>
            )}
          </CopyButton>
          <Button onClick={onClose} data-autofocus>
            {t('webhooks.secretKept')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
