import { t } from '../../messages/t';
import type { Tone } from '../types';
import { useReadingView, wordsOf } from '../view';
import { Entry } from './Entry';
import classes from './found.module.css';
import { Section } from './Section';

/** What it is about, after the IPTC Media Topics. */
export function Topics() {
  const { reading } = useReadingView();
  const { topics } = reading.findings;
  return (
    <Section title={t('reading.topics')} count={topics.length}>
      <ul className={classes.list}>
        {topics.map(({ code, name, confidence, why }) => (
          <li key={code} className={classes.entry} title={`${code} · ${why}`}>
            <span className={classes.name}>{name}</span>{' '}
            <span className={classes.times}>
              {t('reading.percent', { percent: Math.round(confidence * 100) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** How it sounds, with the words that make it so. */
export function ToneSection() {
  const { reading } = useReadingView();
  const { tone } = reading.findings;
  if (tone === null) return null;
  return (
    <Section title={t('reading.layer.tone')}>
      <ToneOf tone={tone} />
    </Section>
  );
}

function ToneOf({ tone }: { tone: Tone }) {
  const { reading, items } = useReadingView();
  const { entities } = reading.findings;
  return (
    <>
      <Score words={t('reading.tone.whole')} score={tone.score} />
      {tone.towards.map(({ entity, score }) => (
        <Score
          key={entity}
          words={t('reading.tone.towards', { name: entities[entity]?.name ?? '' })}
          score={score}
        />
      ))}
      <p className={classes.moreTitle}>{t('reading.tone.words')}</p>
      <ul className={classes.list}>
        {tone.words.map(({ span, score }, index) => (
          <Entry key={index} item={items.get(`tone-${index}`)}>
            <span className={classes.head}>
              <span className={classes.words}>{wordsOf(reading, span)}</span>
              <span className={classes.times}>{signed(score)}</span>
            </span>
          </Entry>
        ))}
      </ul>
    </>
  );
}

function Score({ words, score }: { words: string; score: number }) {
  return (
    <p className={classes.score}>
      <span>{words}</span>
      <meter min={-1} max={1} value={score} aria-hidden="true" />
      <span className={classes.times}>{signed(score)}</span>
    </p>
  );
}

function signed(score: number): string {
  const shown = Math.abs(score).toFixed(2);
  return score < 0 ? `−${shown}` : score > 0 ? `+${shown}` : shown;
}
