import { Link } from '@tanstack/react-router';
import type { PlainKey } from '../messages/t';
import { t } from '../messages/t';
import classes from './SearchStart.module.css';

const examples: [query: string, what: PlainKey][] = [
  ['harbour fire', 'search.exampleWords'],
  ['"grain terminal"', 'search.examplePhrase'],
  ['strike "ferry pilots"', 'search.exampleMixed'],
  ['(harbour OR port) -storm', 'search.exampleChoice'],
  ['pilots NEAR/5 strike', 'search.exampleNear'],
  ['title:ferry date:last-2d', 'search.exampleFields'],
];

/** Before anything is searched for: how to ask. */
export function SearchStart() {
  return (
    <div className={classes.start}>
      <h1 className={classes.title}>{t('search.start')}</h1>
      <p className={classes.what}>{t('search.startWhat')}</p>
      <dl className={classes.examples}>
        {examples.map(([query, what]) => (
          <div key={query} className={classes.example}>
            <dt>
              <Link to="/search" search={{ q: query }} className={classes.query}>
                {query}
              </Link>
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
