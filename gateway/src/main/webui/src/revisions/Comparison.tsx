import { SegmentedControl } from '@mantine/core';
import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '../messages/t';
import { ListSkeleton } from '../sources/ListSkeleton';
import { Failure } from '../state/Failure';
import classes from './Comparison.module.css';
import { headline, olderText, paragraphs } from './compare';
import { Pieces } from './Pieces';
import { articleQuery, diffQuery } from './queries';
import { after, before, isChanged, stretches, type Stretch } from './sides';
import type { Difference, Piece } from './types';

interface Props {
  id: string;
  /** The newest revision, and those down to the one that is compared with the one before it. */
  steps: readonly number[];
  /** Of the newer revision. */
  title: string | null;
}

/** A revision against the one before: side by side where there is room, else in one. */
export function Comparison({ id, steps, title }: Props) {
  const article = useQuery(articleQuery(id));
  const differences = useQueries({ queries: steps.map((step) => diffQuery(id, step)) });
  const asked = differences.at(-1);
  const pending = [article, ...differences].some(({ isPending }) => isPending);
  if (asked === undefined || pending) return <ListSkeleton />;
  if (asked.data === undefined) {
    return <Failure level={2} error={asked.error} onRetry={() => void asked.refetch()} />;
  }
  const newer = differences
    .slice(0, -1)
    .reduce<string | null>(
      (text, { data }) => (text !== null && data ? olderText(text, data.hunks) : null),
      article.data?.complete === true ? article.data.text : null,
    );
  return <Shown difference={asked.data} newer={newer} title={title} />;
}

interface ShownProps {
  difference: Difference;
  newer: string | null;
  title: string | null;
}

function Shown({ difference, newer, title }: ShownProps) {
  const { number, against, hunks } = difference;
  const whole = newer !== null && olderText(newer, hunks) !== null;
  const roomy = useMediaQuery('(min-width: 60em)', true, { getInitialValueInEffect: false });
  const [layout, setLayout] = useLocalStorage<'sides' | 'one'>({
    key: 'tidings.comparison',
    defaultValue: 'sides',
    getInitialValueInEffect: false,
  });
  const sides = roomy && layout === 'sides';
  return (
    <section className={classes.comparison} aria-label={t('revisions.comparison')}>
      <div className={classes.header}>
        <h2 className={classes.heading}>
          {t('revisions.compared', { from: against, to: number })}
        </h2>
        {roomy && (
          <SegmentedControl
            size="xs"
            aria-label={t('revisions.layout')}
            value={layout}
            data={[
              { value: 'sides', label: t('revisions.sides') },
              { value: 'one', label: t('revisions.one') },
            ]}
            onChange={(value) => {
              setLayout(value === 'one' ? 'one' : 'sides');
            }}
          />
        )}
      </div>
      <p className={classes.legend}>
        <del>{t('revisions.removed')}</del> <ins>{t('revisions.added')}</ins>
      </p>
      {sides && (
        <div className={classes.pair} aria-hidden="true">
          <p className={classes.column}>{t('article.revision', { revision: against })}</p>
          <p className={classes.column}>{t('article.revision', { revision: number })}</p>
        </div>
      )}
      <Block pieces={headline(difference, title)} sides={sides} headline />
      {!whole && hunks.length > 0 && <p className={classes.only}>{t('revisions.placesOnly')}</p>}
      {stretches(paragraphs(newer, hunks)).map((stretch) => (
        <StretchOf key={stretch.first} stretch={stretch} sides={sides} />
      ))}
    </section>
  );
}

/** Paragraphs that stayed as they were are passed over, but for one at each edge. */
const KEPT = 2;

function StretchOf({ stretch, sides }: { stretch: Stretch; sides: boolean }) {
  const [open, setOpen] = useState(false);
  const { changed, first, blocks } = stretch;
  const block = (index: number) => (
    <Block key={first + index} pieces={blocks[index] ?? []} sides={sides} />
  );
  if (changed || open || blocks.length <= KEPT + 1) return blocks.map((_, index) => block(index));
  return (
    <>
      {block(0)}
      <button
        type="button"
        className={classes.more}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('revisions.unchanged', { count: blocks.length - KEPT })}
      </button>
      {block(blocks.length - 1)}
    </>
  );
}

interface BlockProps {
  pieces: readonly Piece[];
  sides: boolean;
  /** It is not a paragraph of the text. */
  headline?: boolean;
}

function Block({ pieces, sides, headline: first = false }: BlockProps) {
  const look = {
    className: first ? classes.headline : classes.text,
    'data-changed': isChanged(pieces) || undefined,
  };
  if (!sides) {
    return (
      <p {...look}>
        <Pieces pieces={pieces} />
      </p>
    );
  }
  return (
    <div className={classes.pair}>
      <p {...look}>
        <Pieces pieces={before(pieces)} />
      </p>
      <p {...look}>
        <Pieces pieces={after(pieces)} />
      </p>
    </div>
  );
}
