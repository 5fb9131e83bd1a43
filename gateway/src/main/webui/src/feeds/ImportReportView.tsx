import { SegmentedControl } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Icon, type IconName } from '../icons/Icon';
import { t } from '../messages/t';
import page from '../sources/page.module.css';
import { Pager } from '../sources/Pager';
import { pageOf } from '../sources/paging';
import type { ImportLine, ImportReport, LineOutcome } from '../sources/types';
import classes from './ImportReportView.module.css';
import { type LineFilter, linesOf } from './importing';

/** What each line of the file comes to. */
export function ImportReportView({ report }: { report: ImportReport }) {
  const { added, already, refused, collections, lines, dryRun } = report;
  const [filter, setFilter] = useState<LineFilter>(refused > 0 ? 'REFUSED' : 'ALL');
  const [asked, setAsked] = useState(1);
  const shown = pageOf(linesOf(report, filter), asked);
  return (
    <>
      <p className={classes.sum} role="status">
        {dryRun ? t('import.wouldAdd', { count: added }) : t('import.added', { count: added })}{' '}
        {t('import.alreadySum', { count: already })} {t('import.refusedSum', { count: refused })}
      </p>
      {collections.length > 0 && (
        <p className={page.soft}>
          {t('import.collectionNames', { names: collections.join(', ') })}
        </p>
      )}
      <SegmentedControl
        size="xs"
        className={classes.filter ?? ''}
        aria-label={t('import.show')}
        value={filter}
        data={[
          { value: 'ALL', label: t('import.all', { count: lines.length }) },
          { value: 'REFUSED', label: t('import.refused', { count: refused }) },
          { value: 'ADDED', label: t('import.new', { count: added }) },
          { value: 'ALREADY', label: t('import.already', { count: already }) },
        ]}
        onChange={(value) => {
          setFilter(value);
          setAsked(1);
        }}
      />
      {shown.total === 0 ? (
        <p className={classes.none}>{t('import.noLines')}</p>
      ) : (
        <ol className={classes.lines} aria-label={t('import.lines')}>
          {shown.items.map((line) => (
            <Line key={`${line.line} ${line.address ?? ''}`} line={line} />
          ))}
        </ol>
      )}
      <Pager page={shown} onPage={setAsked} />
    </>
  );
}

const icons: Record<LineOutcome, IconName> = { ADDED: 'plus', ALREADY: 'check', REFUSED: 'close' };

function Line({
  line: { line, address, name, collection, outcome, detail, reason, feedId },
}: {
  line: ImportLine;
}) {
  return (
    <li className={classes.line}>
      <span className={classes.number}>{t('sources.line', { line })}</span>
      <div className={classes.what}>
        <p className={classes.name}>
          {feedId === null ? (
            (name ?? address ?? '')
          ) : (
            <Link to="/sources/feeds/$id" params={{ id: feedId }} className={page.link}>
              {name ?? address ?? ''}
            </Link>
          )}
          {collection !== null && <span className={page.soft}> · {collection}</span>}
        </p>
        {name !== null && <p className={page.soft}>{address}</p>}
        {outcome === 'REFUSED' && <p className={classes.reason}>{detail ?? reason}</p>}
      </div>
      <span className={classes.outcome} data-outcome={outcome}>
        <Icon name={icons[outcome]} size={13} />
        {t(`import.outcome.${outcome}`)}
      </span>
    </li>
  );
}
