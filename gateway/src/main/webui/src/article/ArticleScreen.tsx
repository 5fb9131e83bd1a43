import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { get } from '../api/client';
import type { Article } from '../api/models';
import { t } from '../messages/t';
import { Failure } from '../state/Failure';
import { useTitle } from '../state/useTitle';
import hidden from '../theme/hidden.module.css';
import { ArticleHeader } from './ArticleHeader';
import classes from './ArticleScreen.module.css';
import { ArticleText } from './ArticleText';
import { Facts } from './Facts';

const route = getRouteApi('/articles/$id');

export function ArticleScreen() {
  const { id } = route.useParams();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['article', id],
    queryFn: ({ signal }) => get('/api/v1/articles/{id}', { path: { id }, signal }),
  });
  if (isPending) return <ArticleSkeleton />;
  if (data === undefined) return <Failure error={error} onRetry={() => void refetch()} />;
  return <ArticlePage article={data} />;
}

function ArticlePage({ article }: { article: Article }) {
  useTitle(article.title ?? t('row.untitled'));
  return (
    <div className={classes.page}>
      <article className={classes.article}>
        <ArticleHeader article={article} />
        <ArticleText article={article} />
      </article>
      <Facts article={article} />
    </div>
  );
}

function ArticleSkeleton() {
  return (
    <div className={classes.page} role="status" aria-label={t('state.loading')}>
      <div className={classes.article}>
        <h1 className={hidden.hidden}>{t('state.loading')}</h1>
        <Skeleton height={16} width={160} mb={14} />
        <Skeleton height={36} mb={8} />
        <Skeleton height={36} width="70%" mb={28} />
        {[0, 1, 2, 3, 4, 5].map((line) => (
          <Skeleton key={line} height={16} mb={12} />
        ))}
      </div>
      <Skeleton height={320} radius="md" />
    </div>
  );
}
