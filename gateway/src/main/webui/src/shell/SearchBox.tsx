import { CloseButton, Kbd, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { Icon } from '../icons/Icon';
import { searchBoxId } from '../keyboard/useKeyCommands';
import { t } from '../messages/t';
import { kept } from '../search/address';
import { useDraft } from '../session/draft';
import classes from './SearchBox.module.css';

/** The way to search from every screen but the one that searches. It shows the query of the address. */
export function SearchBox() {
  const { q = '' } = useSearch({ strict: false });
  const navigate = useNavigate();
  const { draft, type, settle } = useDraft(`search.${q}`, q);
  const [shownFor, setShownFor] = useState(q);
  if (shownFor !== q) {
    setShownFor(q);
    settle(q);
  }

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const query = draft.trim();
    if (query === '') return;
    settle(query);
    void navigate({ to: '/search', search: (before) => ({ q: query, ...kept(before) }) });
  };
  const focus = () => document.getElementById(searchBoxId)?.focus();

  return (
    <form role="search" className={classes.form} onSubmit={submit}>
      <TextInput
        id={searchBoxId}
        type="search"
        name="q"
        value={draft}
        placeholder={t('search.placeholder')}
        aria-label={t('search.label')}
        autoComplete="off"
        spellCheck={false}
        maxLength={32768}
        classNames={{ input: classes.input ?? '' }}
        leftSection={<Icon name="search" size={16} />}
        rightSection={
          draft === '' ? (
            <Kbd size="xs" className={classes.key} aria-hidden="true">
              /
            </Kbd>
          ) : (
            <CloseButton
              size="sm"
              aria-label={t('search.clear')}
              onClick={() => {
                settle('');
                focus();
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
    </form>
  );
}
