import { Link } from '@tanstack/react-router';
import { t } from '../messages/t';
import { keptFor, shownOf } from '../outlets/rights';
import { ButtonLink } from '../shell/ButtonLink';
import classes from '../sources/page.module.css';
import { Panel } from '../sources/Panel';
import type { Outlet } from '../sources/types';

/** Whose feed it is, what may be shown of its articles, and how long they are kept. */
export function OutletPanel({ outlet, mine }: { outlet: Outlet; mine: boolean }) {
  const { id, name, domain, rights } = outlet;
  return (
    <Panel
      title={t('feed.outlet')}
      actions={
        mine && (
          <ButtonLink to="/sources/outlets/$id" params={{ id }} variant="default" size="xs">
            {t('feed.changeRights')}
          </ButtonLink>
        )
      }
    >
      <dl className={classes.facts}>
        <dt>{t('outlets.name')}</dt>
        <dd>
          <Link to="/sources/outlets/$id" params={{ id }} className={classes.link}>
            {name}
          </Link>
          <span className={classes.soft}> · {domain}</span>
        </dd>
        <dt>{t('outlets.shown')}</dt>
        <dd>{shownOf(rights)}</dd>
        <dt>{t('outlets.kept')}</dt>
        <dd>{keptFor(rights)}</dd>
      </dl>
    </Panel>
  );
}
