import { CloseButton, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import classes from './page.module.css';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/**
 * Narrows a list while one types. What is typed is ahead of the address that keeps it, which only
 * says how to begin.
 */
export function FilterBox({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState(value);
  const type = (text: string) => {
    setTyped(text);
    onChange(text);
  };
  return (
    <TextInput
      className={classes.filter ?? ''}
      aria-label={label}
      placeholder={label}
      value={typed}
      autoComplete="off"
      spellCheck={false}
      leftSection={<Icon name="search" size={15} />}
      rightSection={
        typed !== '' && (
          <CloseButton
            size="sm"
            aria-label={t('sources.clearFilter')}
            onClick={() => {
              type('');
            }}
          />
        )
      }
      onChange={(event) => {
        type(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}
