import type { ArticleListItem, Outlet } from '../api/models';
import { outletKey } from '../outlet/outlet';
import { dayOf, newestAt } from '../time/moment';

export interface OutletGroup {
  key: string;
  outlet: Outlet | null;
  articles: ArticleListItem[];
}

export interface DayGroup {
  key: string;
  at: Date;
  articles: ArticleListItem[];
}

/** In the order of each outlet's newest article. */
export function byOutlet(articles: readonly ArticleListItem[]): OutletGroup[] {
  const groups = new Map<string, OutletGroup>();
  for (const article of articles) {
    const key = outletKey(article.outlet);
    const group = groups.get(key) ?? { key, outlet: article.outlet, articles: [] };
    group.articles.push(article);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** By the reader's days, in the order of the list. */
export function byDay(articles: readonly ArticleListItem[]): DayGroup[] {
  const groups = new Map<string, DayGroup>();
  for (const article of articles) {
    const at = newestAt(article.clocks);
    const key = dayOf(at);
    const group = groups.get(key) ?? { key, at, articles: [] };
    group.articles.push(article);
    groups.set(key, group);
  }
  return [...groups.values()];
}
