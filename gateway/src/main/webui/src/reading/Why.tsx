import { UnstyledButton } from '@mantine/core';
import { useId, useState } from 'react';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import type { Item } from './items';
import { layerName } from './layerName';
import { provenance } from './provenance';
import type { Span } from './types';
import { useReadingView, wordsOf } from './view';
import classes from './Why.module.css';

/** Why something is said to stand in the text: which words, and which rule or model found it. */
export function Why({ item, at }: { item: Item; at?: Span }) {
  const [opened, setOpened] = useState(false);
  const id = useId();
  return (
    <>
      <UnstyledButton
        className={classes.why}
        aria-expanded={opened}
        aria-controls={opened ? id : undefined}
        aria-label={t('reading.why')}
        title={t('reading.why')}
        onClick={() => {
          setOpened(!opened);
        }}
      >
        <Icon name="why" size={14} />
      </UnstyledButton>
      {opened && <Reasons id={id} item={item} at={at} />}
    </>
  );
}

function Reasons({ id, item, at }: { id: string; item: Item; at: Span | undefined }) {
  const { reading } = useReadingView();
  const { by, name, layer, version } = provenance(item.why, reading.layers);
  const span = at ?? item.spans[0];
  return (
    <span id={id} className={classes.reasons}>
      {span !== undefined && (
        <span className={classes.line}>
          {t('reading.whyWords', { start: span.start, end: span.end })}{' '}
          <span className={classes.words}>“{short(wordsOf(reading, span))}”</span>
        </span>
      )}
      <span className={classes.line}>
        {t(`reading.by.${by}`)} <span className={classes.code}>{name}</span>
      </span>
      <span className={classes.line}>
        {version === null
          ? t('reading.whyLayer', { layer: layerName(layer) })
          : t('reading.whyVersion', { layer: layerName(layer), version })}
      </span>
      {item.confidence !== null && item.confidence < 1 && (
        <span className={classes.line}>
          {t('reading.whySure', { percent: Math.floor(item.confidence * 100) })}
        </span>
      )}
    </span>
  );
}

const LONGEST = 90;

function short(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).trimEnd()}…`;
}
