import { Button, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { t } from '../messages/t';
import { datesOf } from '../search/clauses';
import classes from './AttentionPanel.module.css';

interface Props {
  query: string;
  /** Null: no bound. */
  onRange: (from: string | null, to: string | null) => void;
}

/** The stretch of time, to be typed: what the chart does with the pointer. */
export function Days({ query, onRange }: Props) {
  const dates = datesOf(query);
  const [typed, setTyped] = useState({ query, from: dates?.from ?? '', to: dates?.to ?? '' });
  if (typed.query !== query) setTyped({ query, from: dates?.from ?? '', to: dates?.to ?? '' });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onRange(typed.from || null, typed.to || null);
  };
  return (
    <form className={classes.days} onSubmit={submit}>
      {(['from', 'to'] as const).map((end) => (
        <TextInput
          key={end}
          type="date"
          size="xs"
          aria-label={t(`attention.${end}`)}
          value={typed[end]}
          onChange={({ currentTarget }) => {
            setTyped({ ...typed, [end]: currentTarget.value });
          }}
        />
      ))}
      <Button type="submit" size="xs" variant="default">
        {t('attention.apply')}
      </Button>
      {dates !== null && (
        <Button
          size="xs"
          variant="subtle"
          onClick={() => {
            onRange(null, null);
          }}
        >
          {t('attention.allTime')}
        </Button>
      )}
    </form>
  );
}
