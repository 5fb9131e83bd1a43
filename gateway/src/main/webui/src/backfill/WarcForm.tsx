import { Button } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { t } from '../messages/t';
import { FileDrop } from '../sources/FileDrop';
import classes from '../sources/page.module.css';
import { useChange } from '../sources/queries';
import { Refusal } from '../sources/Refusal';
import type { FormProps } from './NewBackfillScreen';
import { BACKFILLS, startFromWarc } from './queries';

/** Pages that somebody has captured. */
export function WarcForm({ onStarted }: FormProps) {
  const [file, setFile] = useState<File | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const starting = useChange(startFromWarc, [BACKFILLS], onStarted);
  const choose = (chosen: File) => {
    const readable = /\.warc(\.gz)?$/i.test(chosen.name);
    setFile(readable ? chosen : null);
    setRefused(readable ? null : t('backfill.notAWarc', { name: chosen.name }));
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (file !== null) starting.mutate(file);
  };
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
      <Refusal error={starting.error} />
      <div className={classes.buttons}>
        <Button type="submit" loading={starting.isPending} disabled={file === null}>
          {t('backfill.startWarc')}
        </Button>
      </div>
    </form>
  );
}
