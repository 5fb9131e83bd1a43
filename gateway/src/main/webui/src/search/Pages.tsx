import type { SearchAnswer } from '../api/models';
import { t } from '../messages/t';
import { ButtonLink } from '../shell/ButtonLink';
import type { SearchAddress } from './address';
import classes from './Pages.module.css';
import { PAGE_SIZE } from './useResults';

/** The way through the pages. A cursor leads on; the way back is the first page, or the browser's. */
export function Pages({ address, answer }: { address: SearchAddress; answer: SearchAnswer }) {
  const { page = 1, q = '', order } = address;
  const first: SearchAddress = { q, ...(order && { order }) };
  if (answer.next === null && page === 1) return null;
  const from = (page - 1) * PAGE_SIZE + 1;
  return (
    <nav className={classes.pages} aria-label={t('search.page', { page })}>
      {page > 1 && (
        <ButtonLink to="/search" search={first} variant="default">
          {t('search.first')}
        </ButtonLink>
      )}
      <span className={classes.range}>
        {t('search.range', { from, to: from + answer.hits.length - 1, total: answer.total })}
      </span>
      {answer.next !== null && (
        <ButtonLink
          to="/search"
          search={{ ...first, page: page + 1, cursor: answer.next }}
          variant="default"
        >
          {t('search.next')}
        </ButtonLink>
      )}
    </nav>
  );
}
