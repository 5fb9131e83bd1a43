import type { ArticleListItem } from '../api/models';
import { dayHeading } from '../time/moment';
import { useNow } from '../time/useNow';
import { ArticleRow } from './ArticleRow';
import { byDay } from './grouping';
import classes from './Timeline.module.css';

interface Props {
  articles: readonly ArticleListItem[];
  fresh: ReadonlySet<string>;
}

/** Newest first, under the reader's days. */
export function Timeline({ articles, fresh }: Props) {
  const now = useNow();
  return byDay(articles).map((day) => (
    <section key={day.key} className={classes.day}>
      <h2 className={classes.heading}>{dayHeading(day.at, now)}</h2>
      <ol className={classes.list}>
        {day.articles.map((article) => (
          <ArticleRow
            key={article.id}
            article={article}
            fresh={fresh.has(article.id)}
            day={day.key}
            withOutlet
          />
        ))}
      </ol>
    </section>
  ));
}
