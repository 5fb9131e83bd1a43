import { UnstyledButton } from '@mantine/core';
import { t } from '../../messages/t';
import type { Item } from '../items';
import { isSaid } from '../said';
import { speakerKey } from '../speakers';
import { SpeakerBadge } from '../SpeakerBadge';
import type { Entity, Span } from '../types';
import { useReadingView } from '../view';
import { Entry } from './Entry';
import classes from './found.module.css';
import { Mentions } from './Mentions';
import { Section } from './Section';
import { snippet } from './snippet';

/** Persons with their roles; choosing one shows where they are named and what they say. */
export function People() {
  return <Names type="PERSON" title={t('reading.layer.people')} open />;
}

export function Organizations() {
  return <Names type="ORGANIZATION" title={t('reading.layer.organizations')} />;
}

interface Props {
  type: Entity['type'];
  title: string;
  open?: boolean;
}

function Names({ type, title, open = false }: Props) {
  const { reading, items } = useReadingView();
  const entities = reading.findings.entities
    .map((entity, index) => ({ entity, index }))
    .filter(({ entity }) => entity.type === type);
  return (
    <Section title={title} count={entities.length} open={open}>
      <ul className={classes.list}>
        {entities.map(({ entity, index }) => (
          <NameEntry
            key={index}
            entity={entity}
            index={index}
            item={items.get(`entity-${index}`)}
          />
        ))}
      </ul>
    </Section>
  );
}

interface NameProps {
  entity: Entity;
  index: number;
  item: Item | undefined;
}

function NameEntry({ entity, index, item }: NameProps) {
  const { speakers, on } = useReadingView();
  const { name, roles, aliases, mentions } = entity;
  const speaker = speakers.find(
    (each) => each.entity === index && (each.quotations.length > 0 || on.has('attributed')),
  );
  const titles = distinct(roles.map(({ title }) => title));
  const others = aliases.filter((alias) => !name.includes(alias));
  return (
    <Entry item={item} more={<Appearances entity={entity} index={index} item={item} />}>
      <span className={classes.head}>
        <span className={classes.name}>{name}</span>
        {speaker !== undefined && <SpeakerBadge speaker={speaker} />}
        <Mentions count={mentions.length} />
      </span>
      {titles.map((title) => (
        <span key={title} className={classes.role}>
          {title}
        </span>
      ))}
      {others.length > 0 && (
        <span className={classes.soft}>{t('reading.also', { names: others.join(', ') })}</span>
      )}
    </Entry>
  );
}

/** Where somebody is named, and what they say. */
function Appearances({ entity, index, item }: NameProps) {
  const { reading, choose } = useReadingView();
  if (item === undefined) return null;
  const said = reading.findings.quotations.filter(
    (quotation) => isSaid(quotation) && speakerKey(quotation) === `entity:${index}`,
  );
  const link = (span: Span, words: string) => (
    <li key={span.start}>
      <UnstyledButton
        className={classes.place}
        onClick={() => {
          choose(item, span);
        }}
      >
        {words}
      </UnstyledButton>
    </li>
  );
  return (
    <div className={classes.more}>
      <p className={classes.moreTitle}>{t('reading.namedHere')}</p>
      <ul>{entity.mentions.map(({ span }) => link(span, snippet(reading.text, span)))}</ul>
      {said.length > 0 && (
        <>
          <p className={classes.moreTitle}>{t('reading.saysHere')}</p>
          <ul>
            {said.map(({ span }) => link(span, `“${reading.text.slice(span.start, span.end)}”`))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Roles, without those that a fuller one says as well: 'President' in 'Ukrainian President'. */
function distinct(titles: readonly string[]): string[] {
  return [...new Set(titles)].filter(
    (title, _, all) => !all.some((other) => other !== title && other.includes(title)),
  );
}
