import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { read } from '../api/client';
import type { Article, Span } from '../api/models';
import { t } from '../messages/t';
import { ReadingPage } from '../reading/ReadingPage';
import { Withheld } from '../reading/Withheld';
import { Failure } from '../state/Failure';
import { useTitle } from '../state/useTitle';
import hidden from '../theme/hidden.module.css';
import { ArticleHeader } from './ArticleHeader';
import classes from './ArticleScreen.module.css';
import { ArticleText, Remarks } from './ArticleText';
import { Facts } from './Facts';
import { FoundNothing } from './FoundNothing';
import { MatchBar } from './MatchBar';
import { FoundContext, useMatches } from './matches';
import { type FindingsQuery, readingOf, useFindings } from './findings';

const route = getRouteApi('/articles/$id');

export function ArticleScreen() {
  const { id } = route.useParams();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['article', id],
    queryFn: ({ signal }) => read<Article>('/api/v1/articles/{id}', { path: { id }, signal }),
  });
  // Asked for at the same time. The text waits for it, so that no line moves when it comes, but not
  // for a second try.
  const findings = useFindings(id);
  const waits = findings.isPending && findings.failureCount === 0;
  if (isPending || (data !== undefined && waits)) return <ArticleSkeleton />;
  if (data === undefined) return <Failure error={error} onRetry={() => void refetch()} />;
  return <ArticlePage article={data} findings={findings} />;
}

const NONE: readonly Span[] = [];

interface Props {
  article: Article;
  findings: FindingsQuery;
}

function ArticlePage({ article, findings }: Props) {
  useTitle(article.title ?? t('row.untitled'));
  const address = route.useSearch();
  const navigate = route.useNavigate();
  const reading = readingOf(article, findings.data);
  const matches = useMatches(article, address.q);
  const header = (
    <>
      <ArticleHeader article={article} matches={matches} />
      {matches !== null && <MatchBar matches={matches} />}
    </>
  );
  return (
    <FoundContext value={matches?.text ?? NONE}>
      <div className={classes.page}>
        {reading !== null ? (
          <ReadingPage
            reading={reading}
            blocks={article.blocks}
            language={article.language.tag}
            address={address}
            onAddress={(search) => void navigate({ search, replace: true, resetScroll: false })}
            header={header}
            footer={
              <>
                <Remarks article={article} />
                <Withheld counts={findings.data?.withheld} />
              </>
            }
          />
        ) : (
          <article className={classes.article}>
            {header}
            <ArticleText article={article} />
            <FoundNothing article={article} findings={findings} />
          </article>
        )}
        <Facts article={article} />
      </div>
    </FoundContext>
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
    </div>
  );
}
