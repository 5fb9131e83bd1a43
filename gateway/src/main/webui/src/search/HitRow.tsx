import { Link } from '@tanstack/react-router';
import type { SearchHit } from '../api/models';
import { t } from '../messages/t';
import { OutletName } from '../outlet/OutletName';
import { PublishedTime } from '../time/PublishedTime';
import { Highlighted } from './Highlighted';
import classes from './HitRow.module.css';

export function HitRow({ hit }: { hit: SearchHit }) {
  const { id, title, outlet, clocks, excerpt, language } = hit;
  return (
    <li className={classes.hit} data-list-row>
      <p className={classes.facts}>
        <span className={classes.outlet}>
          <OutletName outlet={outlet} />
        </span>
        <PublishedTime clocks={clocks} />
      </p>
      <Link
        to="/articles/$id"
        params={{ id }}
        className={classes.title}
        lang={language.tag}
        data-untitled={title === null || undefined}
        data-row
      >
        {title ?? t('row.untitled')}
      </Link>
      {excerpt === null ? (
        <p className={classes.none}>{t('search.noExcerpt')}</p>
      ) : (
        <p className={classes.excerpt} lang={language.tag}>
          <Highlighted text={excerpt.text} spans={excerpt.highlights} />
        </p>
      )}
    </li>
  );
}
