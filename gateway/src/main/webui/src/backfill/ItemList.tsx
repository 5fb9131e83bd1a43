import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '../messages/t';
import { Refusal } from '../sources/Refusal';
import classes from './Items.module.css';
import { itemsQuery } from './queries';
import type { BackfillItem } from './types';

interface Props {
  /** Of the backfill. */
  id: string;
  state: 'FAILED' | 'SKIPPED';
  /** Those that are known before any are asked for. */
  first: readonly BackfillItem[];
  /** Of all. */
  count: number;
}

/** Addresses that gave no article, each with its reason; asked for, all of them. */
export function ItemList({ id, state, first, count }: Props) {
  const [all, setAll] = useState(false);
  const pages = useInfiniteQuery({ ...itemsQuery(id, state), enabled: all });
  const shown = pages.data?.pages.flatMap(({ items }) => items) ?? first;
  const more = pages.data === undefined ? first.length < count : pages.hasNextPage;
  return (
    <>
      <ul>
        {shown.map(({ number, url, reason }) => (
          <li key={number} className={classes.item}>
            <span className={classes.address}>{url}</span>
            <span className={classes.reason} data-failed={state === 'FAILED' || undefined}>
              {reason}
            </span>
          </li>
        ))}
      </ul>
      <Refusal error={pages.error} />
      {more && (
        <Button
          variant="default"
          size="xs"
          loading={pages.isFetching}
          onClick={() => {
            if (all) void pages.fetchNextPage();
            else setAll(true);
          }}
        >
          {shown.length === 0 ? t('backfill.showItems') : t('backfill.moreFailures')}
        </Button>
      )}
    </>
  );
}
