import { Link } from '@tanstack/react-router';
import type { ArticleListItem } from '../api/models';
import { t } from '../messages/t';
import { OutletName } from '../outlet/OutletName';
import { PublishedTime } from '../time/PublishedTime';
import classes from './ArticleRow.module.css';

interface Props {
  article: ArticleListItem;
  /** It arrived with the reader's last look at the news. */
  fresh: boolean;
  withOutlet?: boolean;
  /** The day that a heading has said already. */
  day?: string;
}

export function ArticleRow({ article, fresh, withOutlet = false, day }: Props) {
  const { id, title, outlet, clocks, revision } = article;
  return (
    <li className={classes.row} data-list-row>
      <span className={classes.time}>
        <PublishedTime clocks={clocks} day={day} />
      </span>
      <div className={classes.what}>
        <Link
          to="/articles/$id"
          params={{ id }}
          className={classes.title}
          data-untitled={title === null || undefined}
          data-row
        >
          {title ?? t('row.untitled')}
        </Link>
        <p className={classes.facts}>
          {fresh && <span className={classes.fresh}>{t('arrivals.new')}</span>}
          {withOutlet && (
            <span>
              <OutletName outlet={outlet} />
            </span>
          )}
          {revision > 1 && <span>{t('row.revision', { revision })}</span>}
        </p>
      </div>
    </li>
  );
}
