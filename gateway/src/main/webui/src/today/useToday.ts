import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { get } from '../api/client';
import type { ArticleList } from '../api/models';
import { arrived } from '../live/arrivals';
import { useHead } from '../live/useHead';

const PAGE = '100';

type Pages = InfiniteData<ArticleList, string | undefined>;

function page(followed: boolean, signal: AbortSignal, cursor?: string): Promise<ArticleList> {
  const query = { limit: PAGE, cursor, followed: followed ? 'true' : undefined };
  return get('/api/v1/articles', { query, signal });
}

/**
 * The newest articles as they were when the reader last asked, and what has arrived since. The
 * list changes when the reader wants it to, never by itself.
 *
 * @param followed only what the organisation follows, else all that it can see
 */
export function useToday(followed: boolean) {
  const listKey = ['articles', followed ? 'followed' : 'all'];
  const queries = useQueryClient();
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const list = useInfiniteQuery({
    queryKey: listKey,
    queryFn: ({ signal, pageParam }) => page(followed, signal, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: Infinity,
  });
  const head = useHead([...listKey, 'head'], (signal) => page(followed, signal), list.isSuccess);

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
    followsNothing: list.data?.pages[0]?.followsNothing === true,
    /** Articles that arrived with the last look at the news. */
    fresh,
    arrivals: news.length,
    showArrivals: () => {
      if (!head) return;
      setFresh(new Set(news));
      queries.setQueryData<Pages>(listKey, { pages: [head], pageParams: [undefined] });
      scrollTo({ top: 0 });
    },
  };
}
