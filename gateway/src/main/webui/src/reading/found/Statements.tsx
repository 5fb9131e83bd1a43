import { t } from '../../messages/t';
import { eventWord } from '../eventWord';
import { partyNames } from '../Parties';
import type { FoundEvent } from '../types';
import { useReadingView, wordsOf } from '../view';
import { Entry } from './Entry';
import classes from './found.module.css';
import { Section } from './Section';
import { Words } from './Words';

/** Where somebody stands on something. */
export function Positions() {
  const { reading, items } = useReadingView();
  const { positions } = reading.findings;
  return (
    <Section title={t('reading.layer.positions')} count={positions.length} open>
      <ul className={classes.list}>
        {positions.map(({ holder, stance, target }, index) => (
          <Entry key={index} item={items.get(`position-${index}`)}>
            <span className={classes.name}>{holder.name}</span> {t(`reading.stance.${stance}`)}{' '}
            <Words span={target} />
          </Entry>
        ))}
      </ul>
    </Section>
  );
}

/** What happened or is to happen, with who, to whom, where and when as far as it is said. */
export function Events() {
  const { reading, items } = useReadingView();
  const { events } = reading.findings;
  return (
    <Section title={t('reading.layer.events')} count={events.length}>
      <ul className={classes.list}>
        {events.map((event, index) => (
          <Entry key={index} item={items.get(`event-${index}`)}>
            <span className={classes.name}>{eventWord(event.type)}</span>
            <EventFacts event={event} />
            <Words span={event.span} />
          </Entry>
        ))}
      </ul>
    </Section>
  );
}

function EventFacts({ event }: { event: FoundEvent }) {
  const { reading } = useReadingView();
  const { entities, times } = reading.findings;
  const place = event.place === null ? undefined : entities[event.place];
  const time = event.time === null ? undefined : times[event.time];
  const facts = [
    event.actors.length > 0 && t('reading.event.by', { names: partyNames(event.actors) }),
    event.targets.length > 0 && t('reading.event.to', { names: partyNames(event.targets) }),
    place !== undefined && t('reading.event.in', { place: place.name }),
    time !== undefined && wordsOf(reading, time.span),
  ].filter((fact) => fact !== false);
  return (
    <span className={classes.soft}>
      {facts.length === 0 ? t('reading.event.nobody') : facts.join(' · ')}
    </span>
  );
}

/** The sentences that together tell most of what is new. */
export function Highlights() {
  const { reading, items } = useReadingView();
  const { highlights } = reading.findings;
  return (
    <Section title={t('reading.layer.highlights')} count={highlights.length}>
      <ul className={classes.list}>
        {highlights.map(({ span }, index) => (
          <Entry key={index} item={items.get(`highlight-${index}`)}>
            <Words span={span} />
          </Entry>
        ))}
      </ul>
    </Section>
  );
}

/** Who speaks, and in whose name: an expert nobody else is beside, a plural with one behind it. */
export function Voices() {
  const { reading, items } = useReadingView();
  const { voices } = reading.findings;
  return (
    <Section title={t('reading.voices')} count={voices.length}>
      <ul className={classes.list}>
        {voices.map(({ who, kind, only, behind }, index) => (
          <Entry key={index} item={items.get(`voice-${index}`)}>
            <span className={classes.name}>{who.name}</span>
            <span className={classes.soft}>
              {t(`reading.voice.${kind}`)}
              {only && ` · ${t('reading.voice.only')}`}
            </span>
            {behind !== null && (
              <span className={classes.flag}>
                {t('reading.voice.behind', { name: who.name })} <Words span={behind} quoted />
              </span>
            )}
          </Entry>
        ))}
      </ul>
    </Section>
  );
}
