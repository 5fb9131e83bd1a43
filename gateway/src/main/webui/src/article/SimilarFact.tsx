import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { get } from '../api/client';
import type { Article, SimilarArticle } from '../api/models';
import { language as ours, t } from '../messages/t';
import { outletName } from '../outlet/outlet';
import { fullPublished, published, shortPublished } from '../time/moment';
import { useNow } from '../time/useNow';
import facts from './Facts.module.css';
import classes from './SimilarFact.module.css';
import { isOfLanguage } from './similar';

const names = new Intl.DisplayNames(ours, { type: 'language' });
const MOST = '5';

/** Articles that mean something similar, the most similar first. */
export function SimilarFact({ article: { id, language } }: { article: Article }) {
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['similar', id],
    queryFn: ({ signal }) =>
      get('/api/v1/articles/{id}/similar', { path: { id }, query: { limit: MOST }, signal }),
    retry: false,
  });
  if (error !== null) {
    return (
      <>
        <p className={facts.soft}>{t('similar.failed')}</p>
        <Button size="xs" variant="default" loading={isFetching} onClick={() => void refetch()}>
          {t('state.retry')}
        </Button>
      </>
    );
  }
  if (data === undefined) {
    return (
      <div role="status" aria-label={t('state.loading')}>
        <Skeleton height={14} mb={8} />
        <Skeleton height={14} mb={8} />
        <Skeleton height={14} width="70%" />
      </div>
    );
  }
  const { articles, trainedOn } = data;
  if (trainedOn === null) return <p className={facts.soft}>{t('similar.unplaced')}</p>;
  if (articles.length === 0) return <p className={facts.soft}>{t('similar.none')}</p>;
  return (
    <>
      <ol className={classes.list}>
        {articles.map((similar) => (
          <Row key={similar.id} similar={similar} />
        ))}
      </ol>
      {!isOfLanguage(language.tag, trainedOn) && (
        <p className={facts.soft}>
          {t('similar.trained', { language: names.of(trainedOn) ?? trainedOn })}
        </p>
      )}
    </>
  );
}

function Row({ similar: { id, title, outlet, clocks } }: { similar: SimilarArticle }) {
  const now = useNow();
  const time = published(clocks.published);
  return (
    <li>
      <Link to="/articles/$id" params={{ id }} className={classes.title}>
        {title ?? t('row.untitled')}
      </Link>
      <p className={classes.source}>
        <span>{outletName(outlet)}</span>
        <time title={fullPublished(time)}>{shortPublished(time, now)}</time>
      </p>
    </li>
  );
}
