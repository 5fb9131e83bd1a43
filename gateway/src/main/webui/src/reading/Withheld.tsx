import { Icon } from '../icons/Icon';
import { language, t } from '../messages/t';
import type { FindingCounts } from './types';
import classes from './Unread.module.css';

const and = new Intl.ListFormat(language, { type: 'conjunction' });

const KINDS = [
  'entities',
  'quotations',
  'claims',
  'positions',
  'tensions',
  'quantities',
  'events',
  'times',
  'voices',
  'highlights',
] as const;

/** How much was found that the outlet's rights do not let be shown; nothing when there is none. */
export function Withheld({ counts }: { counts: FindingCounts | undefined }) {
  const kinds = KINDS.filter((kind) => (counts?.[kind] ?? 0) > 0);
  if (counts === undefined || kinds.length === 0) return null;
  return (
    <div role="note" className={classes.unread} aria-label={t('reading.withheld')}>
      <Icon name="lock" size={16} />
      <div>
        <p className={classes.title}>{t('reading.withheld')}</p>
        <p>
          {and.format(kinds.map((kind) => t(`reading.withheld.${kind}`, { count: counts[kind] })))}.
        </p>
      </div>
    </div>
  );
}
