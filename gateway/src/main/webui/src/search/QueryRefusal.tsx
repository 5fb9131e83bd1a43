import type { RefusedQuery } from '../api/problem';
import { t } from '../messages/t';
import { ButtonLink } from '../shell/ButtonLink';
import { words } from '../state/refused';
import classes from './QueryRefusal.module.css';

/** Where a query cannot be read, why, and one that can. */
export function QueryRefusal({ query, refusal }: { query: string; refusal: RefusedQuery }) {
  const { start, end, repair } = refusal;
  const { title, what } = words(refusal, ['state.failed', 'state.failedWhat']);
  return (
    <section className={classes.refusal} role="alert">
      <h2 className={classes.title}>{title}</h2>
      <p>{what}</p>
      <p className={classes.query}>
        {query.slice(0, start)}
        <em className={classes.place}>{query.slice(start, end) || '\u00a0'}</em>
        {query.slice(end)}
      </p>
      {repair !== '' && (
        <p className={classes.repair}>
          <ButtonLink to="/search" search={{ q: repair }} size="compact-md" variant="light">
            {t('search.repair')}
          </ButtonLink>
          <code>{repair}</code>
        </p>
      )}
    </section>
  );
}
