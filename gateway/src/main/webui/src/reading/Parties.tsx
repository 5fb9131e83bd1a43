import { language, t } from '../messages/t';
import type { Claim, Party } from './types';
import classes from './Parties.module.css';

const and = new Intl.ListFormat(language, { type: 'conjunction' });

export function partyNames(parties: readonly Party[]): string {
  return and.format(new Set(parties.map(({ name }) => name)));
}

/** Who asserts a claim, who confirms, denies or has not confirmed it, as the article says. */
export function Standing({ claim }: { claim: Claim }) {
  const { source, confirmedBy, deniedBy, notConfirmedBy, declinedBy } = claim;
  return (
    <>
      <span className={classes.line}>
        {source === null ? (
          t('reading.claim.noSource')
        ) : (
          <>
            {t('reading.claim.source')} <strong>{source.name}</strong>
          </>
        )}
      </span>
      <Line label={t('reading.claim.notConfirmedBy')} parties={notConfirmedBy} />
      <Line label={t('reading.claim.deniedBy')} parties={deniedBy} />
      <Line label={t('reading.claim.declinedBy')} parties={declinedBy} />
      <Line label={t('reading.claim.confirmedBy')} parties={confirmedBy} />
    </>
  );
}

function Line({ label, parties }: { label: string; parties: readonly Party[] }) {
  if (parties.length === 0) return null;
  return (
    <span className={classes.line}>
      {label} <strong>{partyNames(parties)}</strong>
    </span>
  );
}
