import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { get } from '../api/client';
import type { ArticleList } from '../api/models';
import { arrived } from '../live/arrivals';
import { useHead } from '../live/useHead';

const PAGE = '100';

/** Which articles are asked for. */
interface Asked {
  /** Only what the organisation follows, else all that it can see. */
  followed: boolean;
  /** Only this outlet's. */
  outlet?: string | undefined;
}

type Pages = InfiniteData<ArticleList, string | undefined>;

function page(
  { followed, outlet }: Asked,
  signal: AbortSignal,
  cursor?: string,
): Promise<ArticleList> {
  const query = { limit: PAGE, cursor, followed: followed ? 'true' : undefined, outlet };
  return get('/api/v1/articles', { query, signal });
}

/**
 * The newest articles as they were when the reader last asked, and what has arrived since. The
 * list changes when the reader wants it to, never by itself.
 */
export function useToday(asked: Asked, enabled = true) {
  const listKey = ['articles', asked.followed ? 'followed' : 'all', asked.outlet ?? ''];
  const queries = useQueryClient();
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const list = useInfiniteQuery({
    queryKey: listKey,
    queryFn: ({ signal, pageParam }) => page(asked, signal, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: Infinity,
    enabled,
  });
  const head = useHead(
    [...listKey, 'head'],
    (signal) => page(asked, signal),
    enabled && list.isSuccess,
  );

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
