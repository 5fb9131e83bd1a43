import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { SearchHit } from '../api/models';
import { MarkBadges } from '../desk/MarkBadges';
import { StarButton } from '../desk/StarButton';
import { t } from '../messages/t';
import { OutletName } from '../outlet/OutletName';
import { PublishedTime } from '../time/PublishedTime';
import { Highlighted } from './Highlighted';
import classes from './HitRow.module.css';

interface Props {
  hit: SearchHit;
  /** By which it was found; what it marks stays marked in the article. */
  query: string;
  /** Null where nothing can be selected: for those who work for no organisation. */
  selection: { has: boolean; set: (selected: boolean) => void } | null;
}

export function HitRow({ hit, query, selection }: Props) {
  const { id, title, titleHighlights, outlet, clocks, excerpt, language, marks, copies } = hit;
  const name = title ?? t('row.untitled');
  return (
    <li
      className={classes.hit}
      data-list-row
      data-read={marks.read || undefined}
      data-selected={selection?.has || undefined}
    >
      <p className={classes.facts}>
        {selection !== null && (
          <Checkbox
            size="xs"
            aria-label={t('desk.select', { title: name })}
            checked={selection.has}
            onChange={({ currentTarget }) => {
              selection.set(currentTarget.checked);
            }}
          />
        )}
        <span className={classes.outlet}>
          <OutletName outlet={outlet} />
        </span>
        <PublishedTime clocks={clocks} />
        {copies !== null && copies > 0 && <span>{t('search.copies', { count: copies })}</span>}
        {selection !== null && (
          <span className={classes.star}>
            <StarButton id={id} starred={marks.starred} />
          </span>
        )}
      </p>
      <Link
        to="/articles/$id"
        params={{ id }}
        search={{ q: query }}
        className={classes.title}
        lang={language.tag}
        data-untitled={title === null || undefined}
        data-row
      >
        <Highlighted text={name} spans={titleHighlights} />
      </Link>
      {excerpt === null ? (
        <p className={classes.none}>{t('search.noExcerpt')}</p>
      ) : (
        <p className={classes.excerpt} lang={language.tag}>
          <Highlighted text={excerpt.text} spans={excerpt.highlights} />
        </p>
      )}
      <MarkBadges marks={marks} />
    </li>
  );
}
