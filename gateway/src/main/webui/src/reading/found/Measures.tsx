import { language, t } from '../../messages/t';
import { quantityWords } from '../quantityWords';
import type { TimeExpression } from '../types';
import { useReadingView, wordsOf } from '../view';
import { Entry } from './Entry';
import classes from './found.module.css';
import { Section } from './Section';

/** Numbers with their bound, what they count, and the event that they belong to. */
export function Numbers() {
  const { reading, items } = useReadingView();
  const { quantities, events } = reading.findings;
  return (
    <Section title={t('reading.layer.numbers')} count={quantities.length} open>
      <ul className={classes.list}>
        {quantities.map((quantity, index) => {
          const event = quantity.event === null ? undefined : events[quantity.event];
          return (
            <Entry key={index} item={items.get(`number-${index}`)}>
              <span className={classes.name}>{quantityWords(quantity)}</span>
              {quantity.what !== null && ` ${quantity.what}`}
              {event !== undefined && (
                <span className={classes.soft}>
                  {t('reading.number.of')} “{wordsOf(reading, event.span)}”
                </span>
              )}
            </Entry>
          );
        })}
      </ul>
    </Section>
  );
}

/** Dates and durations; the days that are meant where that is known. */
export function Times() {
  const { reading, items } = useReadingView();
  const { times } = reading.findings;
  return (
    <Section title={t('reading.layer.times')} count={times.length}>
      <ul className={classes.list}>
        {times.map((time, index) => (
          <Entry key={index} item={items.get(`time-${index}`)}>
            <span className={classes.name}>{wordsOf(reading, time.span)}</span>
            <span className={classes.soft}>{meant(time)}</span>
          </Entry>
        ))}
      </ul>
    </Section>
  );
}

function meant({ from, to, resolution }: TimeExpression): string {
  const how = t(`reading.time.${resolution}`);
  return from === null ? how : `${days(from, to ?? from)} · ${how}`;
}

const day = new Intl.DateTimeFormat(`${language}-GB`, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

function days(from: string, to: string): string {
  return day.formatRange(new Date(from), new Date(to));
}
