import { Button, CloseButton } from '@mantine/core';
import { useId, useState } from 'react';
import { QueryEditor } from '../editor/QueryEditor';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { comparedQueries, comparing, type SearchAddress } from '../search/address';
import chart from './AttentionChart.module.css';
import classes from './AttentionPanel.module.css';
import type { Attention } from './types';

const MOST = 5;

interface Props {
  address: SearchAddress;
  attention: Attention | undefined;
  onChange: (address: SearchAddress) => void;
}

/** The queries that are compared, and one more. */
export function Compared({ address, attention, onChange }: Props) {
  const queries = comparedQueries(address);
  const [adding, setAdding] = useState(false);
  return (
    <div className={classes.compared}>
      {queries.length > 1 && (
        <ul className={classes.legend}>
          {queries.map((query, index) => (
            <li key={`${index} ${query}`} data-series={index} className={classes.entry}>
              <svg width="22" height="8" aria-hidden="true">
                <path className={chart.line} data-series={index} d="M0 4H22" />
              </svg>
              <code className={classes.query}>{query}</code>
              <span className={classes.total}>{totalOf(attention, query)}</span>
              {index > 0 && (
                <CloseButton
                  size="xs"
                  aria-label={t('attention.leaveOut', { query })}
                  onClick={() => {
                    onChange(comparing(address, queries.toSpliced(index, 1)));
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {adding && (
        <Another
          onAdd={(query) => {
            setAdding(false);
            onChange(comparing(address, [...queries, query]));
          }}
        />
      )}
      {!adding && queries.length < MOST && (
        <Button
          size="xs"
          variant="subtle"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => {
            setAdding(true);
          }}
        >
          {t('attention.compare')}
        </Button>
      )}
    </div>
  );
}

function totalOf(attention: Attention | undefined, query: string): string {
  const series = attention?.series.find((each) => each.query === query);
  return series === undefined ? '' : t('search.results', { count: series.total });
}

function Another({ onAdd }: { onAdd: (query: string) => void }) {
  const [query, setQuery] = useState('');
  const id = useId();
  const add = (text: string) => {
    if (text.trim() !== '') onAdd(text.trim());
  };
  return (
    <div className={classes.another}>
      <QueryEditor
        id={id}
        label={t('attention.another')}
        placeholder={t('attention.another')}
        value={query}
        onChange={setQuery}
        onSubmit={add}
      />
      <Button
        size="sm"
        onClick={() => {
          add(query);
        }}
      >
        {t('attention.add')}
      </Button>
    </div>
  );
}
