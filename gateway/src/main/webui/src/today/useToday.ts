import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { get } from '../api/client';
import type { ArticleList } from '../api/models';
import { arrived } from '../live/arrivals';
import { useHead } from '../live/useHead';

const LIST = ['articles'];
const HEAD = ['articles', 'head'];
const PAGE = '100';

type Pages = InfiniteData<ArticleList, string | undefined>;

function page(signal: AbortSignal, cursor?: string) {
  return get('/api/v1/articles', { query: { limit: PAGE, cursor }, signal });
}

/**
 * The newest articles as they were when the reader last asked, and what has arrived since. The
 * list changes when the reader wants it to, never by itself.
 */
export function useToday() {
  const queries = useQueryClient();
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const list = useInfiniteQuery({
    queryKey: LIST,
    queryFn: ({ signal, pageParam }) => page(signal, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: Infinity,
  });
  const head = useHead(HEAD, page, list.isSuccess);

  const articles = list.data?.pages.flatMap((part) => part.articles) ?? [];
  const news = head
    ? arrived(
        head.articles.map(({ id }) => id),
        new Set(articles.map(({ id }) => id)),
      )
    : [];

  return {
    list,
    articles,
    /** Articles that arrived with the last look at the news. */
    fresh,
    arrivals: news.length,
    showArrivals: () => {
      if (!head) return;
      setFresh(new Set(news));
      queries.setQueryData<Pages>(LIST, { pages: [head], pageParams: [undefined] });
      scrollTo({ top: 0 });
    },
  };
}
