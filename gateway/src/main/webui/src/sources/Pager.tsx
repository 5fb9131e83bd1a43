import { Button } from '@mantine/core';
import { t } from '../messages/t';
import classes from './Pager.module.css';

interface Props {
  page: { shown: number; pages: number; from: number; items: readonly unknown[]; total: number };
  onPage: (page: number) => void;
}

/** The way through a list that is longer than a page. */
export function Pager({ page: { shown, pages, from, items, total }, onPage }: Props) {
  if (pages === 1) return null;
  const go = (to: number) => () => {
    onPage(to);
    scrollTo({ top: 0 });
  };
  return (
    <nav className={classes.pager} aria-label={t('sources.pages')}>
      <Button variant="default" disabled={shown === 1} onClick={go(shown - 1)}>
        {t('sources.previous')}
      </Button>
      <span className={classes.range} aria-live="polite">
        {t('search.range', { from: from + 1, to: from + items.length, total })}
      </span>
      <Button variant="default" disabled={shown === pages} onClick={go(shown + 1)}>
        {t('sources.next')}
      </Button>
    </nav>
  );
}
