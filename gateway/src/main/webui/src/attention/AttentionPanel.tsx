import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { t } from '../messages/t';
import { firstPage, intervals, type SearchAddress } from '../search/address';
import { withDates } from '../search/clauses';
import { Refusal } from '../sources/Refusal';
import { without } from '../sources/without';
import hidden from '../theme/hidden.module.css';
import { AttentionChart } from './AttentionChart';
import classes from './AttentionPanel.module.css';
import { Compared } from './Compared';
import { Days } from './Days';
import { stepsOf } from './geometry';
import type { Attention } from './types';
import { useAttention } from './useAttention';
import { bucketWords, knownSince, stepName } from './words';

/** When there was how much about it, and about up to four other queries. */
export function AttentionPanel({ address }: { address: SearchAddress }) {
  const navigate = useNavigate();
  const { data, error, refetch } = useAttention(address, true);
  const measure = address.share === 'yes' ? 'share' : 'articles';
  const go = (search: SearchAddress) => {
    void navigate({ to: '/search', search: firstPage(search), resetScroll: false });
  };
  const range = (from: string | null, to: string | null) => {
    go({ ...address, q: withDates(address.q ?? '', from, to) });
  };
  return (
    <Frame>
      <div className={classes.header}>
        <h2 className={classes.title}>{t('attention.title')}</h2>
        <div className={classes.choices}>
          <NativeSelect
            size="xs"
            aria-label={t('attention.interval')}
            value={address.interval ?? 'auto'}
            data={[
              { value: 'auto', label: t('attention.auto') },
              ...intervals.map((value) => ({ value, label: t(`attention.${value}`) })),
            ]}
            onChange={({ currentTarget }) => {
              const chosen = intervals.find((each) => each === currentTarget.value);
              const rest = without(address, 'interval');
              go(chosen === undefined ? rest : { ...rest, interval: chosen });
            }}
          />
          <SegmentedControl
            size="xs"
            aria-label={t('attention.measure')}
            value={measure}
            data={[
              { value: 'articles', label: t('attention.articles') },
              { value: 'share', label: t('attention.share') },
            ]}
            onChange={(value) => {
              const rest = without(address, 'share');
              go(value === 'share' ? { ...rest, share: 'yes' } : rest);
            }}
          />
        </div>
      </div>
      {error !== null && (
        <div className={classes.failed}>
          <Refusal error={error} />
          <Button variant="default" size="xs" onClick={() => void refetch()}>
            {t('state.retry')}
          </Button>
        </div>
      )}
      {data === undefined ? (
        <div className={classes.waiting} />
      ) : (
        <Picture attention={data} measure={measure} onRange={range} />
      )}
      <div className={classes.below}>
        <Days query={address.q ?? ''} onRange={range} />
        <Compared address={address} attention={data} onChange={go} />
      </div>
    </Frame>
  );
}

const WIDE = '(min-width: 40em)';

/** Folded on a phone, where the results come first. */
function Frame({ children }: { children: ReactNode }) {
  const wide = useMediaQuery(WIDE, true, { getInitialValueInEffect: false });
  if (wide) {
    return (
      <section className={classes.panel} aria-label={t('attention.title')}>
        {children}
      </section>
    );
  }
  return (
    <details className={classes.panel}>
      <summary className={classes.summary}>{t('attention.title')}</summary>
      {children}
    </details>
  );
}

interface PictureProps {
  attention: Attention;
  measure: 'articles' | 'share';
  onRange: (from: string, to: string) => void;
}

function Picture({ attention, measure, onRange }: PictureProps) {
  const [step, setStep] = useState<number | null>(null);
  const since = knownSince(attention.gapsKnownSince, stepsOf(attention));
  return (
    <>
      <p className={classes.readout}>
        {step === null ? <Sum attention={attention} /> : <Read attention={attention} step={step} />}
      </p>
      <AttentionChart attention={attention} measure={measure} onRange={onRange} onPoint={setStep} />
      {attention.gaps.length > 0 && (
        <p className={classes.gaps}>
          <svg width="16" height="12" aria-hidden="true">
            <path className={classes.hatched} d="M1 12 7 0M6 12 12 0M11 12 16 2" />
          </svg>
          {t('attention.gaps')}
        </p>
      )}
      {since !== null && <p className={classes.gaps}>{t('attention.gapsKnown', { since })}</p>}
      <Table attention={attention} />
    </>
  );
}

function Sum({ attention: { series } }: { attention: Attention }) {
  const undated = series[0]?.undated ?? 0;
  return (
    <>
      {t('attention.draw')}
      {undated > 0 && ` ${t('attention.undated', { count: undated })}`}
    </>
  );
}

function Read({ attention, step }: { attention: Attention; step: number }) {
  const at = stepsOf(attention)[step];
  if (at === undefined) return null;
  const words = attention.series.map(({ buckets }) => {
    const bucket = buckets[step];
    return bucket === undefined ? '' : bucketWords(bucket);
  });
  return (
    <>
      <strong>{stepName(at, attention.interval)}</strong> {words.join(' · ')}
    </>
  );
}

/** The same for who cannot see the picture. */
function Table({ attention }: { attention: Attention }) {
  return (
    <div className={hidden.hidden}>
      <table>
        <caption>{t('attention.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('attention.time')}</th>
            {attention.series.map(({ query }, index) => (
              <th key={`${index} ${query}`} scope="col">
                {query}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stepsOf(attention).map((step, index) => (
            <tr key={step.start.toISOString()}>
              <th scope="row">{stepName(step, attention.interval)}</th>
              {attention.series.map(({ query, buckets }, column) => {
                const bucket = buckets[index];
                return (
                  <td key={`${column} ${query}`}>
                    {bucket === undefined ? '' : bucketWords(bucket)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
