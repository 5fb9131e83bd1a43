import { Button, Textarea, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { t } from '../messages/t';
import classes from './PasteScreen.module.css';
import type { TextToRead } from './types';

interface Props {
  pending: boolean;
  onRead: (text: TextToRead) => void;
}

export function PasteForm({ pending, onRead }: Props) {
  const [text, setText] = useState('');
  const [published, setPublished] = useState('');
  const [missing, setMissing] = useState(false);
  const read = (words: string) => {
    setMissing(words.trim() === '');
    if (words.trim() === '') return;
    onRead({ text: words, ...(published === '' ? {} : { published }) });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    read(text);
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <Textarea
        label={t('paste.text')}
        placeholder={t('paste.placeholder')}
        value={text}
        error={missing ? t('paste.empty') : null}
        rows={14}
        classNames={{ input: classes.text ?? '' }}
        onChange={({ currentTarget: { value } }) => {
          setText(value);
          setMissing(false);
        }}
      />
      <TextInput
        type="date"
        className={classes.date ?? ''}
        label={t('paste.published')}
        description={t('paste.publishedWhat')}
        value={published}
        onChange={({ currentTarget: { value } }) => {
          setPublished(value);
        }}
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={pending}>
          {t('paste.read')}
        </Button>
        <Button
          variant="default"
          disabled={pending}
          onClick={() => {
            void import('./example').then(({ EXAMPLE }) => {
              setText(EXAMPLE);
              read(EXAMPLE);
            });
          }}
        >
          {t('paste.example')}
        </Button>
        <span className={classes.progress} role="status">
          {pending && t('paste.reading')}
        </span>
      </div>
    </form>
  );
}
