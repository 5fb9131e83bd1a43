import { Skeleton, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { PlainKey } from '../messages/t';
import { t } from '../messages/t';
import { en } from '../messages/en';
import { firstPage, type SearchAddress } from '../search/address';
import { hasClause, toggled } from '../search/clauses';
import classes from './FacetPanel.module.css';
import { type Facet, type FacetValue, useFacets, useWholeFacet } from './useFacets';

const BESIDE = '(min-width: 75em)';

/** What the articles found are of; a click narrows the query to a part of them. */
export function FacetPanel({ address }: { address: SearchAddress }) {
  const { data, error, isPlaceholderData } = useFacets(address);
  if (error !== null) {
    return (
      <Frame>
        <p className={classes.soft}>{t('facets.failed')}</p>
      </Frame>
    );
  }
  if (data === undefined) {
    return (
      <Frame>
        {[0, 1, 2, 3, 4, 5].map((row) => (
          <Skeleton key={row} height={14} mb={10} />
        ))}
      </Frame>
    );
  }
  const shown = data.facets.filter(({ values }) => values.length > 0);
  return (
    <Frame stale={isPlaceholderData}>
      {shown.length === 0 && <p className={classes.soft}>{t('facets.none')}</p>}
      {shown.map((facet) => (
        <Values key={facet.field} facet={facet} address={address} />
      ))}
    </Frame>
  );
}

/** Beside the results where there is room, else folded above them. */
function Frame({ stale = false, children }: { stale?: boolean; children: ReactNode }) {
  const beside = useMediaQuery(BESIDE, false, { getInitialValueInEffect: false });
  if (beside) {
    return (
      <aside
        className={classes.panel}
        aria-label={t('facets.title')}
        data-stale={stale || undefined}
      >
        {children}
      </aside>
    );
  }
  return (
    <details className={classes.panel} data-stale={stale || undefined}>
      <summary className={classes.summary}>{t('facets.title')}</summary>
      <div className={classes.folded}>{children}</div>
    </details>
  );
}

interface ValuesProps {
  facet: Facet;
  address: SearchAddress;
}

function Values({ facet, address }: ValuesProps) {
  const [all, setAll] = useState(false);
  const whole = useWholeFacet(address, facet.field, all).data?.facets[0];
  const { values, others } = all && whole !== undefined ? whole : facet;
  const most = values.reduce((found, { count }) => Math.max(found, count), 1);
  return (
    <section>
      <h2 className={classes.title}>{titleOf(facet.field)}</h2>
      <ul>
        {values.map((value) => (
          <Value key={value.value} value={value} most={most} address={address} />
        ))}
      </ul>
      {others > 0 && !all && (
        <UnstyledButton
          className={classes.more}
          onClick={() => {
            setAll(true);
          }}
        >
          {t('facets.more', { count: others })}
        </UnstyledButton>
      )}
    </section>
  );
}

function titleOf(field: string): string {
  const key = `facets.${field}`;
  return key in en ? t(key as PlainKey) : field;
}

interface ValueProps {
  value: FacetValue;
  most: number;
  address: SearchAddress;
}

function Value({ value: { label, count, clause }, most, address }: ValueProps) {
  const navigate = useNavigate();
  const { q = '' } = address;
  return (
    <li>
      <UnstyledButton
        className={classes.value}
        aria-pressed={hasClause(q, clause)}
        title={clause}
        onClick={() => {
          const search = firstPage({ ...address, q: toggled(q, clause) });
          void navigate({ to: '/search', search, resetScroll: false });
        }}
      >
        <span className={classes.label}>{label}</span>
        <span className={classes.count}>{count}</span>
        <svg className={classes.bar} viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden>
          <rect width={(count / most) * 100} height="2" />
        </svg>
      </UnstyledButton>
    </li>
  );
}
