import { CopyButton, UnstyledButton } from '@mantine/core';
import { t } from '../messages/t';
import classes from './TraceId.module.css';

/** Finds the cause in logs and traces: for those who help. */
export function TraceId({ id }: { id: string | null }) {
  if (id === null) return null;
  return (
    <p className={classes.trace}>
      {t('state.trace')} <code>{id}</code>
      <CopyButton value={id}>
        {({ copied, copy }) => (
          <UnstyledButton className={classes.copy} onClick={copy} aria-live="polite">
            {copied ? t('state.copied') : t('state.copyTrace')}
          </UnstyledButton>
        )}
      </CopyButton>
    </p>
  );
}
