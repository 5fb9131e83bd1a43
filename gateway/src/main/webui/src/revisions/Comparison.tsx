import { SegmentedControl } from '@mantine/core';
import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '../messages/t';
import { ListSkeleton } from '../sources/ListSkeleton';
import { Failure } from '../state/Failure';
import classes from './Comparison.module.css';
import { Pieces } from './Pieces';
import { diffQuery } from './queries';
import { after, before, isChanged, stretches, type Stretch } from './sides';
import type { Diff, Piece } from './types';

/** A revision against the one before: side by side where there is room, else in one. */
export function Comparison({ id, revision }: { id: string; revision: number }) {
  const { data, error, isPending, refetch } = useQuery(diffQuery(id, revision));
  if (isPending) return <ListSkeleton />;
  if (data === undefined) {
    return <Failure level={2} error={error} onRetry={() => void refetch()} />;
  }
  return <Shown diff={data} />;
}

function Shown({ diff }: { diff: Diff }) {
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
          {t('revisions.compared', { from: diff.from, to: diff.to })}
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
          <p className={classes.column}>{t('article.revision', { revision: diff.from })}</p>
          <p className={classes.column}>{t('article.revision', { revision: diff.to })}</p>
        </div>
      )}
      <Block pieces={diff.title} sides={sides} headline />
      {stretches(diff.blocks).map((stretch) => (
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
    <Block key={first + index} pieces={blocks[index]?.pieces ?? []} sides={sides} />
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
  headline?: boolean;
}

function Block({ pieces, sides, headline = false }: BlockProps) {
  const look = {
    className: headline ? classes.headline : classes.text,
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
