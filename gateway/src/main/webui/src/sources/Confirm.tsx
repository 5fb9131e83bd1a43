import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../messages/t';
import { Dialog } from '../shell/Dialog';
import classes from './page.module.css';
import { Refusal } from './Refusal';

interface Props {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** What happens then. */
  children: ReactNode;
  /** What is done, as the button says it. */
  action: string;
  change: { mutate: () => void; isPending: boolean; error: unknown };
}

/** Asks before something that cannot be undone. */
export function Confirm({ opened, onClose, title, children, action, change }: Props) {
  return (
    <Dialog opened={opened} onClose={onClose} title={title} closeLabel={t('sources.cancel')}>
      <div className={classes.form}>
        <div>{children}</div>
        <Refusal error={change.error} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('sources.cancel')}
          </Button>
          <Button
            color="red.8"
            loading={change.isPending}
            onClick={() => {
              change.mutate();
            }}
          >
            {action}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
