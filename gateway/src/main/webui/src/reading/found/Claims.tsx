import { t } from '../../messages/t';
import { ClaimStatusMark } from '../ClaimStatusMark';
import { Standing } from '../Parties';
import type { ClaimStatus } from '../types';
import { useReadingView } from '../view';
import { Entry } from './Entry';
import classes from './found.module.css';
import { Section } from './Section';
import { Words } from './Words';

/** What needs a second look first. */
const ORDER: readonly ClaimStatus[] = [
  'UNCONFIRMED',
  'DENIED',
  'DECLINED',
  'REPORTED',
  'ASSERTED',
  'CONFIRMED',
];

/** What is claimed, by status, with who asserts it and who has not confirmed it. */
export function Claims() {
  const { reading, items } = useReadingView();
  const claims = reading.findings.claims.map((claim, index) => ({ claim, index }));
  return (
    <Section title={t('reading.layer.claims')} count={claims.length} open>
      {ORDER.map((status) => {
        const own = claims.filter(({ claim }) => claim.status === status);
        if (own.length === 0) return null;
        return (
          <div key={status} className={classes.group}>
            <h3 className={classes.groupTitle}>
              <ClaimStatusMark status={status} />
            </h3>
            <p className={classes.soft}>{t(`reading.status.${status}.what`)}</p>
            <ul className={classes.list}>
              {own.map(({ claim, index }) => (
                <Entry key={index} item={items.get(`claim-${index}`)}>
                  <Words span={claim.span} />
                  <span className={classes.soft}>
                    <Standing claim={claim} />
                  </span>
                </Entry>
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}

/** Two statements of the text that do not fit together; both lead to their sentences. */
export function Tensions() {
  const { reading, items } = useReadingView();
  const { tensions } = reading.findings;
  return (
    <Section title={t('reading.tension.title')} count={tensions.length} open>
      {tensions.map(({ first, second, reason }, index) => (
        <div key={index} className={classes.group}>
          <p className={classes.reason}>{reason}</p>
          <ul className={classes.pair}>
            {[first, second].map((span) => (
              <Entry key={span.start} item={items.get(`tension-${index}`)} at={span}>
                <Words span={span} />
              </Entry>
            ))}
          </ul>
        </div>
      ))}
      <p className={classes.soft}>{t('reading.tension.undecided')}</p>
    </Section>
  );
}
