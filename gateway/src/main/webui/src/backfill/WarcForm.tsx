import { Button } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { t } from '../messages/t';
import { Confirm } from '../sources/Confirm';
import { FileDrop } from '../sources/FileDrop';
import classes from '../sources/page.module.css';
import { Refusal } from '../sources/Refusal';
import type { FormProps } from './NewBackfillScreen';
import { SendingProgress } from './SendingProgress';
import { useSending } from './useSending';

/** Pages that somebody has captured. */
export function WarcForm({ onStarted }: FormProps) {
  const [file, setFile] = useState<File | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const { sending, error, send, giveUp, isSending } = useSending(onStarted);
  const leaving = useBlocker({
    shouldBlockFn: isSending,
    enableBeforeUnload: isSending,
    withResolver: true,
  });
  const choose = (chosen: File) => {
    const readable = /\.warc(\.gz)?$/i.test(chosen.name);
    setFile(readable ? chosen : null);
    setRefused(readable ? null : t('backfill.notAWarc', { name: chosen.name }));
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (file !== null) void send(file);
  };
  if (sending !== null) {
    return (
      <>
        <SendingProgress sending={sending} onGiveUp={giveUp} />
        <Confirm
          opened={leaving.status === 'blocked'}
          onClose={() => leaving.reset?.()}
          title={t('backfill.leaveTitle')}
          action={t('backfill.giveUp')}
          change={{ mutate: () => leaving.proceed?.(), isPending: false, error: null }}
        >
          <p>{t('backfill.leaveWhat', { name: sending.file.name })}</p>
        </Confirm>
      </>
    );
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <FileDrop
        accept=".warc,.gz"
        label={t('backfill.chooseWarc')}
        what={t('backfill.warcWhat')}
        name={file?.name ?? null}
        error={refused}
        onFile={choose}
      />
      <Refusal error={error} />
      <div className={classes.buttons}>
        <Button type="submit" disabled={file === null}>
          {t('backfill.startWarc')}
        </Button>
      </div>
    </form>
  );
}
