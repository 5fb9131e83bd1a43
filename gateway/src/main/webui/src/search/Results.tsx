import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { SearchAnswer } from '../api/models';
import { BulkBar } from '../desk/BulkBar';
import { t } from '../messages/t';
import { useAuthority } from '../sources/authority';
import type { SearchAddress } from './address';
import { HitRow } from './HitRow';
import { NoHits } from './NoHits';
import { Pages } from './Pages';
import classes from './SearchScreen.module.css';

interface Props {
  /** Of the page that is shown. */
  address: SearchAddress;
  answer: SearchAnswer;
}

/** One page of results, of which some can be selected. */
export function Results({ address, answer }: Props) {
  const { analyst } = useAuthority();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { hits } = answer;
  if (hits.length === 0) {
    // What was withdrawn since leaves gaps, and so do thousands of copies in a row.
    return answer.next === null ? (
      <NoHits address={address} answer={answer} />
    ) : (
      <Pages address={address} answer={answer} />
    );
  }
  const selected = hits.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const all = selected.length === hits.length;
  return (
    <>
      {analyst && (
        <Checkbox
          size="xs"
          className={classes.all ?? ''}
          label={t('desk.selectAll')}
          checked={all}
          indeterminate={!all && selected.length > 0}
          onChange={() => {
            setChosen(new Set(all ? [] : hits.map(({ id }) => id)));
          }}
        />
      )}
      <ol className={classes.hits}>
        {hits.map((hit) => (
          <HitRow
            key={hit.id}
            hit={hit}
            query={address.q ?? ''}
            selection={
              analyst
                ? {
                    has: chosen.has(hit.id),
                    set: (isSelected) => {
                      setChosen((before) => {
                        const after = new Set(before);
                        if (isSelected) after.add(hit.id);
                        else after.delete(hit.id);
                        return after;
                      });
                    },
                  }
                : null
            }
          />
        ))}
      </ol>
      <BulkBar
        selected={selected}
        onClear={() => {
          setChosen(new Set());
        }}
      />
      <Pages address={address} answer={answer} />
    </>
  );
}
