import { Link } from '@tanstack/react-router';
import { bylineShown } from '../article/byline';
import { t } from '../messages/t';
import { knownBy } from './knownBy';
import { Moment } from '../sources/Moment';
import classes from '../sources/page.module.css';
import type { FeedTest, TestedPage } from '../sources/types';
import own from './AddFeed.module.css';
import { formatName } from './format';
import { Problems } from './Problems';

/** What would be collected: the feed, its first pages as they would be read, its entries. */
export function TestResult({ test }: { test: FeedTest }) {
  const { format, title, url, finalUrl, known, entries, entryCount, pages, problems } = test;
  return (
    <div aria-live="polite">
      {format === null ? (
        <p className={own.verdict}>{t('add.notAFeed')}</p>
      ) : (
        <p>
          <span className={own.verdict}>{title ?? t('row.untitled')}</span>
          {' · '}
          {formatName(format)} · {t('add.entries', { count: entryCount })}
        </p>
      )}
      {finalUrl !== null && finalUrl !== url && (
        <p className={own.soft}>{t('add.redirected', { url: finalUrl })}</p>
      )}
      {known !== null && (
        <p>
          {t('add.knownWhat')}{' '}
          <Link to="/sources/feeds/$id" params={{ id: known }} className={classes.link}>
            {t('add.toKnown')}
          </Link>
        </p>
      )}
      <Problems problems={problems} />
      {pages.length > 0 && (
        <>
          <h3 className={own.heading}>{t('add.pages')}</h3>
          <div className={own.pages}>
            {pages.map((page) => (
              <Page key={page.url} page={page} />
            ))}
          </div>
        </>
      )}
      {entries.length > 0 && (
        <>
          <h3 className={own.heading}>
            {t('add.firstEntries', { shown: entries.length, count: entryCount })}
          </h3>
          <ol className={own.entries} tabIndex={0} aria-label={t('add.entriesLabel')}>
            {entries.map((entry, index) => (
              <li key={entry.id ?? index} className={own.entry}>
                <span>{entry.title ?? entry.link ?? t('row.untitled')}</span>
                <span className={own.soft}>
                  {entry.published === null ? t('time.unknown') : <Moment at={entry.published} />}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function Page({ page }: { page: TestedPage }) {
  const { url, title, text, characters, published, publishedKnown, byline, problem } = page;
  return (
    <article className={own.page}>
      <p className={own.pageTitle}>{title ?? t('row.untitled')}</p>
      <p className={own.soft}>
        {byline !== null && `${bylineShown(byline)} · `}
        {published === null ? (
          t('known.UNKNOWN')
        ) : (
          <>
            <Moment at={published} />, {knownBy(publishedKnown)}
          </>
        )}
        {' · '}
        {t('article.characters', { count: characters })}
      </p>
      {problem !== null && <p className={own.alarm}>{problem}</p>}
      {text !== null && text !== '' && (
        <p className={own.pageText}>
          {text}
          {text.length < characters && '…'}
        </p>
      )}
      <p className={own.soft}>{url}</p>
    </article>
  );
}
