import { UnstyledButton } from '@mantine/core';
import { t } from '../messages/t';
import { ClaimStatusMark } from './ClaimStatusMark';
import { eventWord } from './eventWord';
import classes from './notes.module.css';
import type { Note } from './notes';
import { partyNames, Standing } from './Parties';
import { quantityWords } from './quantityWords';
import { QuotationFacts } from './QuotationFacts';
import { SpeakerBadge } from './SpeakerBadge';
import { speakerKey } from './speakers';
import type { FoundEvent, Quotation, Span } from './types';
import { useReadingView, wordsOf } from './view';

/** What a note says. It tells what the article says and who stands behind it, never what is true. */
export function NoteBody({ note }: { note: Note }) {
  switch (note.kind) {
    case 'quotation':
      return <QuotationNote quotation={note.of} />;
    case 'claim':
      return (
        <>
          <ClaimStatusMark status={note.of.status} />
          <Standing claim={note.of} />
        </>
      );
    case 'tension':
      return <TensionNote reason={note.of.reason} other={note.other} note={note} />;
    case 'position':
      return (
        <>
          <strong>{note.of.holder.name}</strong> {t(`reading.stance.${note.of.stance}`)}{' '}
          <Quoted span={note.of.target} />
        </>
      );
    case 'number':
      return (
        <>
          <strong>{quantityWords(note.of)}</strong>
          {note.of.what !== null && <> {note.of.what}</>}
          <EventOf event={note.of.event} />
        </>
      );
    case 'event':
      return <EventNote event={note.of} />;
    case 'voice':
      return (
        <>
          <span className={classes.label}>{t('reading.voice.behindTitle')}</span>
          {t('reading.voice.behind', { name: note.of.who.name })} <Quoted span={note.behind} />
        </>
      );
    case 'metonym':
      return (
        <>
          <strong>{note.of.name}</strong> {t('reading.standsFor', { what: note.standsFor })}
        </>
      );
  }
}

function QuotationNote({ quotation }: { quotation: Quotation }) {
  const { speakers } = useReadingView();
  const speaker = speakers.find(({ key }) => key === speakerKey(quotation));
  return (
    <>
      {speaker !== undefined && (
        <>
          <SpeakerBadge speaker={speaker} />{' '}
          <strong>{speaker.name ?? t('reading.noSpeaker')}</strong>
          {speaker.role !== null && quotation.continues === null && (
            <span className={classes.soft}>, {speaker.role}</span>
          )}
        </>
      )}
      <span className={classes.facts}>
        <QuotationFacts quotation={quotation} />
      </span>
    </>
  );
}

function TensionNote({ reason, other, note }: { reason: string; other: Span; note: Note }) {
  const { choose } = useReadingView();
  return (
    <>
      <span className={classes.label}>{t('reading.tension.note')}</span>
      {reason}:{' '}
      <UnstyledButton
        className={classes.link}
        onClick={() => {
          choose(note.item, other);
        }}
      >
        <Quoted span={other} />
      </UnstyledButton>
    </>
  );
}

function EventNote({ event }: { event: FoundEvent }) {
  const { actors, targets } = event;
  return (
    <>
      <span className={classes.label}>{eventWord(event.type)}</span>
      {actors.length > 0 && t('reading.event.by', { names: partyNames(actors) })}
      {actors.length > 0 && targets.length > 0 && ' '}
      {targets.length > 0 && t('reading.event.to', { names: partyNames(targets) })}
      {actors.length + targets.length === 0 && t('reading.event.nobody')}
    </>
  );
}

function EventOf({ event }: { event: number | null }) {
  const { reading } = useReadingView();
  const of = event === null ? undefined : reading.findings.events[event];
  if (of === undefined) return null;
  return (
    <span className={classes.facts}>
      {t('reading.number.of')} <Quoted span={of.span} />
    </span>
  );
}

const LONGEST = 80;

function Quoted({ span }: { span: Span }) {
  const { reading } = useReadingView();
  const words = wordsOf(reading, span);
  const shown = words.length <= LONGEST ? words : `${words.slice(0, LONGEST).trimEnd()}…`;
  return <span className={classes.quoted}>“{shown}”</span>;
}
