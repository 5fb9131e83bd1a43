import type { SearchAnswer } from '../api/models';
import { t } from '../messages/t';
import { ButtonLink } from '../shell/ButtonLink';
import { firstPage, nextPage, previousPage, type SearchAddress } from './address';
import classes from './Pages.module.css';
import { PAGE_SIZE } from './useResults';

/** The way through the pages. */
export function Pages({ address, answer }: { address: SearchAddress; answer: SearchAnswer }) {
  const { page = 1 } = address;
  if (answer.next === null && page === 1) return null;
  const previous = previousPage(address);
  const from = (page - 1) * PAGE_SIZE + 1;
  return (
    <nav className={classes.pages} aria-label={t('search.page', { page })}>
      {page > 2 && (
        <ButtonLink to="/search" search={firstPage(address)} variant="subtle">
          {t('search.first')}
        </ButtonLink>
      )}
      {previous !== null && (
        <ButtonLink to="/search" search={previous} variant="default">
          {t('search.previous')}
        </ButtonLink>
      )}
      {answer.hits.length > 0 && (
        <span className={classes.range}>
          {t('search.range', { from, to: from + answer.hits.length - 1, total: answer.total })}
        </span>
      )}
      {answer.next !== null && (
        <ButtonLink to="/search" search={nextPage(address, answer.next)} variant="default">
          {t('search.next')}
        </ButtonLink>
      )}
    </nav>
  );
}
