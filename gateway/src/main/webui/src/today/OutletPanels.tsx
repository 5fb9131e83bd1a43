import { Link } from '@tanstack/react-router';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { outletName } from '../outlet/outlet';
import { OutletName } from '../outlet/OutletName';
import hidden from '../theme/hidden.module.css';
import { arranged } from './address';
import { ArticleRow } from './ArticleRow';
import type { OutletGroup } from './grouping';
import classes from './OutletPanels.module.css';

/** How many articles stand in a panel; the rest is one click away. */
const NEWEST = 5;

interface Props {
  groups: readonly OutletGroup[];
  fresh: ReadonlySet<string>;
}

export function OutletPanels({ groups, fresh }: Props) {
  return (
    <div className={classes.panels}>
      {groups.map((group) => (
        <OutletPanel key={group.key} group={group} fresh={fresh} />
      ))}
    </div>
  );
}

function OutletPanel({ group, fresh }: { group: OutletGroup; fresh: ReadonlySet<string> }) {
  const { key, outlet, articles } = group;
  const name = outletName(outlet);
  return (
    <section className={classes.panel} aria-label={name}>
      <header className={classes.header}>
        <h2 className={classes.name}>
          <OutletName outlet={outlet} />
        </h2>
        {articles.length > NEWEST && (
          <Link
            to="/"
            search={(before) => arranged(before, { outlet: key })}
            className={classes.all}
          >
            {t('today.allOf', { count: articles.length })}
            <span className={hidden.hidden}>{t('today.allOfOutlet', { outlet: name })}</span>
            <Icon name="next" size={14} />
          </Link>
        )}
      </header>
      <ol>
        {articles.slice(0, NEWEST).map((article) => (
          <ArticleRow key={article.id} article={article} fresh={fresh.has(article.id)} />
        ))}
      </ol>
    </section>
  );
}
