import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { change } from '../api/client';
import type { ImportedQuery } from '../api/models';
import { t } from '../messages/t';
import { Dialog } from '../shell/Dialog';
import form from '../sources/page.module.css';
import { Refusal } from '../sources/Refusal';
import classes from './ImportDialog.module.css';

const products = ['MELTWATER', 'BRANDWATCH', 'FACTIVA'] as const;

interface Props {
  onClose: () => void;
  onUse: (query: string) => void;
}

/** Translates a query that somebody brings along, and says what it means otherwise than before. */
export default function ImportDialog({ onClose, onUse }: Props) {
  const [product, setProduct] = useState<string>(products[0]);
  const [query, setQuery] = useState('');
  const translation = useMutation({
    mutationFn: (body: { product: string; query: string }) =>
      change<ImportedQuery>('POST', '/api/v1/queries/import', { body }),
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    // A dialog stands in the page's tree within the form of the search.
    event.stopPropagation();
    translation.mutate({ product, query });
  };
  return (
    <Dialog opened onClose={onClose} title={t('foreign.title')} closeLabel={t('foreign.cancel')}>
      <form className={form.form} onSubmit={submit}>
        <SegmentedControl
          aria-label={t('foreign.product')}
          value={product}
          data={products.map((value) => ({ value, label: t(`foreign.${value}`) }))}
          onChange={(chosen) => {
            setProduct(chosen);
            translation.reset();
          }}
        />
        <Textarea
          label={t('foreign.query')}
          value={query}
          rows={5}
          spellCheck={false}
          maxLength={32768}
          data-autofocus
          classNames={{ input: classes.written ?? '' }}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            translation.reset();
          }}
        />
        <Refusal error={translation.error} />
        {translation.data === undefined ? (
          <div className={form.buttons}>
            <Button type="submit" loading={translation.isPending} disabled={query.trim() === ''}>
              {t('foreign.translate')}
            </Button>
          </div>
        ) : (
          <Translation imported={translation.data} onUse={onUse} />
        )}
      </form>
    </Dialog>
  );
}

interface TranslationProps {
  imported: ImportedQuery;
  onUse: (query: string) => void;
}

function Translation({ imported: { query, changes }, onUse }: TranslationProps) {
  return (
    <div className={form.form} aria-live="polite">
      <div>
        <h3 className={classes.title}>{t('foreign.result')}</h3>
        <p className={classes.result}>{query}</p>
      </div>
      <div>
        <h3 className={classes.title}>{t('foreign.changes', { count: changes.length })}</h3>
        {changes.length === 0 ? (
          <p className={form.soft}>{t('foreign.same')}</p>
        ) : (
          <ul className={classes.changes}>
            {changes.map(({ message, start }) => (
              <li key={`${start} ${message}`}>{message}</li>
            ))}
          </ul>
        )}
      </div>
      <div className={form.buttons}>
        <Button
          onClick={() => {
            onUse(query);
          }}
        >
          {t('foreign.use')}
        </Button>
      </div>
    </div>
  );
}
