import { Button, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { isRefusedQuery, ProblemError } from '../api/problem';
import { language, t } from '../messages/t';
import { outletName } from '../outlet/outlet';
import { Panel } from '../sources/Panel';
import page from '../sources/page.module.css';
import { Refusal } from '../sources/Refusal';
import { PublishedTime } from '../time/PublishedTime';
import classes from './BackTestPanel.module.css';
import type { BackTest, FoundArticle } from './types';
import { useBackTest } from './useBackTest';

const oneDigit = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });

/** How often the query would have alerted, to what, and what it only just missed. */
export function BackTestPanel({ query }: { query: string }) {
  const { data, error, isPlaceholderData, isFetching, refetch } = useBackTest(query);
  return (
    <Panel title={t('backtest.title')}>
      {query.trim() === '' ? (
        <p className={page.soft}>{t('backtest.write')}</p>
      ) : error !== null ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <div role="status" aria-label={t('state.loading')}>
          <Skeleton height={16} width="60%" mb={10} />
          <Skeleton height={56} />
        </div>
      ) : (
        <div
          className={classes.test}
          data-stale={(isPlaceholderData && isFetching) || undefined}
          aria-live="polite"
        >
          <Result test={data} />
        </div>
      )}
    </Panel>
  );
}

/** What is wrong with the query is said where it is written. */
function Failed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  if (error instanceof ProblemError && isRefusedQuery(error.problem)) {
    return <p className={page.soft}>{t('backtest.refused')}</p>;
  }
  return (
    <>
      <Refusal error={error} />
      <Button size="xs" variant="default" mt={8} onClick={onRetry}>
        {t('state.retry')}
      </Button>
    </>
  );
}

function Result({ test }: { test: BackTest }) {
  const { total, days, perDay, samples, nearMisses, living, complete } = test;
  const missed = nearMisses.filter(({ articles }) => articles > 0);
  return (
    <>
      <p>
        <strong>{t('backtest.perDay', { number: oneDigit.format(perDay) })}</strong>{' '}
        {t('backtest.total', { count: total, days })}
      </p>
      {living && <p className={page.soft}>{t('backtest.living')}</p>}
      <Picture test={test} />
      {samples.length > 0 && (
        <section>
          <h3 className={classes.title}>{t('backtest.samples')}</h3>
          <Found articles={samples} />
        </section>
      )}
      {missed.length > 0 && (
        <section>
          <h3 className={classes.title}>{t('backtest.misses')}</h3>
          <p className={page.soft}>{t('backtest.missesWhat')}</p>
          <ul className={classes.misses}>
            {missed.map(({ clause, articles, samples: some }) => (
              <li key={`${clause.start} ${clause.text}`}>
                <details>
                  <summary>
                    <code className={classes.clause}>{clause.text}</code>{' '}
                    {t('backtest.missed', { count: articles })}
                  </summary>
                  <Found articles={some} />
                </details>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!complete && <p className={page.soft}>{t('backtest.incomplete')}</p>}
    </>
  );
}

const STEP = 10;
const HEIGHT = 48;

function Picture({ test: { series, total, days } }: { test: BackTest }) {
  if (series.length === 0) return null;
  const most = series.reduce((found, { articles }) => Math.max(found, articles), 1);
  return (
    <div>
      <svg
        className={classes.picture}
        viewBox={`0 0 ${series.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('backtest.total', { count: total, days })}
      >
        <line className={classes.ground} x2={series.length * STEP} y1={HEIGHT} y2={HEIGHT} />
        {series.map(({ day, articles }, index) => (
          <rect
            key={day}
            className={classes.bar}
            x={index * STEP + 1}
            width={STEP - 2}
            y={HEIGHT - (articles / most) * HEIGHT}
            height={(articles / most) * HEIGHT}
          >
            <title>{`${day}: ${articles}`}</title>
          </rect>
        ))}
      </svg>
      <p className={classes.days} aria-hidden="true">
        <span>{series[0]?.day}</span>
        <span>{series.at(-1)?.day}</span>
      </p>
    </div>
  );
}

function Found({ articles }: { articles: readonly FoundArticle[] }) {
  return (
    <ul className={classes.found}>
      {articles.map(({ id, article: { title, outlet, clocks } }) => (
        <li key={id}>
          <Link to="/articles/$id" params={{ id }} className={page.link}>
            {title ?? t('row.untitled')}
          </Link>
          <span className={classes.facts}>
            {outletName(outlet)} <PublishedTime clocks={clocks} />
          </span>
        </li>
      ))}
    </ul>
  );
}
