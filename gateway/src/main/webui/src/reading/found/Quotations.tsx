import { t } from '../../messages/t';
import { countsOf } from '../items';
import { QuotationFacts } from '../QuotationFacts';
import { quotationItem } from '../said';
import { SpeakerBadge } from '../SpeakerBadge';
import { speakerClass } from '../speakerClass';
import { type Speaker, speakerKey } from '../speakers';
import { useReadingView } from '../view';
import { Entry } from './Entry';
import classes from './found.module.css';
import { Section } from './Section';
import { Words } from './Words';

/** What is said, speaker by speaker. */
export function Quotations() {
  const { reading, speakers } = useReadingView();
  return (
    <Section title={t('reading.layer.quotations')} count={countsOf(reading).quotations} open>
      {speakers
        .filter(({ quotations }) => quotations.length > 0)
        .map((speaker) => (
          <OfSpeaker key={speaker.key} speaker={speaker} own={speaker.quotations} />
        ))}
    </Section>
  );
}

/** What somebody thinks, intends, feels or stands for, or is said not to say. */
export function Attributed() {
  const { reading, speakers } = useReadingView();
  return (
    <Section title={t('reading.layer.attributed')} count={countsOf(reading).attributed}>
      <p className={classes.soft}>{t('reading.attributed.what')}</p>
      {speakers
        .filter(({ attributed }) => attributed.length > 0)
        .map((speaker) => (
          <OfSpeaker key={speaker.key} speaker={speaker} own={speaker.attributed} />
        ))}
    </Section>
  );
}

interface OfSpeakerProps {
  speaker: Speaker;
  /** The places in the list of what is shown of them. */
  own: readonly number[];
}

function OfSpeaker({ speaker, own }: OfSpeakerProps) {
  const { reading, items } = useReadingView();
  const { quotations, voices } = reading.findings;
  const voice = voices.find(({ who }) => speakerKey({ speaker: who }) === speaker.key);
  const known = [
    speaker.role,
    voice === undefined ? null : t(`reading.voice.${voice.kind}`),
    voice?.only === true ? t('reading.voice.only') : null,
  ].filter((fact) => fact !== null);
  return (
    <div className={`${classes.speaker ?? ''} ${speakerClass(speaker)}`}>
      <p className={classes.head}>
        <SpeakerBadge speaker={speaker} />
        <span className={classes.name}>{speaker.name ?? t('reading.noSpeaker')}</span>
      </p>
      {known.length > 0 && <p className={classes.soft}>{known.join(' · ')}</p>}
      <ul className={classes.list}>
        {own.map((index) => {
          const quotation = quotations[index];
          return (
            quotation !== undefined && (
              <Entry key={index} item={items.get(quotationItem(quotation, index))}>
                <Words span={quotation.span} quoted={quotation.kind !== 'INDIRECT'} />
                <span className={classes.soft}>
                  <QuotationFacts quotation={quotation} />
                </span>
              </Entry>
            )
          );
        })}
      </ul>
    </div>
  );
}
