import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { QueryEditor } from '../editor/QueryEditor';
import { searchBoxId } from '../keyboard/useKeyCommands';
import { t } from '../messages/t';
import { useDraft } from '../session/draft';
import { kept, type SearchAddress } from './address';
import classes from './SearchForm.module.css';

/** Where the query of the search screen is written. It shows the one of the address. */
export function SearchForm({ q = '' }: Pick<SearchAddress, 'q'>) {
  const navigate = useNavigate();
  const { draft, type, settle } = useDraft(`search.${q}`, q);
  const [shownFor, setShownFor] = useState(q);
  if (shownFor !== q) {
    setShownFor(q);
    settle(q);
  }
  const search = (text: string) => {
    const query = text.trim();
    if (query === '') return;
    settle(query);
    void navigate({ to: '/search', search: (before) => ({ q: query, ...kept(before) }) });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    search(draft);
  };
  return (
    <form role="search" className={classes.form} onSubmit={submit}>
      <QueryEditor
        id={searchBoxId}
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        value={draft}
        onChange={type}
        onSubmit={search}
      />
      <Button type="submit" className={classes.send ?? ''}>
        {t('editor.send')}
      </Button>
    </form>
  );
}
