import { ActionIcon } from '@mantine/core';
import { useState } from 'react';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { FOUND, type Matches } from './matches';
import classes from './MatchBar.module.css';

/** What was searched for, and the way from one place to the next. */
export function MatchBar({ matches: { text, title, clauses } }: { matches: Matches }) {
  const [at, setAt] = useState(-1);
  const go = (step: 1 | -1) => {
    const next =
      at < 0 ? (step > 0 ? 0 : text.length - 1) : (at + step + text.length) % text.length;
    setAt(next);
    show(next);
  };
  return (
    <div className={classes.bar} role="group" aria-label={t('matches.label')}>
      <span aria-live="polite">
        {at < 0
          ? t('matches.count', { count: text.length + title.length })
          : t('matches.at', { place: at + 1, total: text.length })}
      </span>
      {text.length > 0 && (
        <span className={classes.ways}>
          <ActionIcon
            variant="default"
            size="sm"
            className={classes.before ?? ''}
            aria-label={t('matches.previous')}
            title={t('matches.previous')}
            onClick={() => {
              go(-1);
            }}
          >
            <Icon name="up" size={14} />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size="sm"
            className={classes.next ?? ''}
            aria-label={t('matches.next')}
            title={t('matches.next')}
            onClick={() => {
              go(1);
            }}
          >
            <Icon name="up" size={14} />
          </ActionIcon>
        </span>
      )}
      <ul className={classes.clauses} aria-label={t('matches.clauses')}>
        {clauses
          .filter(({ fulfilled }) => fulfilled)
          .map(({ clause, start }) => (
            <li key={`${start} ${clause}`}>{clause}</li>
          ))}
      </ul>
    </div>
  );
}

/** A place may be drawn in several pieces, where marks of the text cut it. */
function show(place: number): void {
  document.querySelectorAll('[data-current]').forEach((piece) => {
    piece.removeAttribute('data-current');
  });
  const pieces = document.querySelectorAll(`[data-item="${FOUND}${place}"]`);
  pieces.forEach((piece) => {
    piece.setAttribute('data-current', '');
  });
  pieces[0]?.scrollIntoView({ block: 'center' });
}
