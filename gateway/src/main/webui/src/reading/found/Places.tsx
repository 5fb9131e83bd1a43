import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { language, t } from '../../messages/t';
import { closerView, SIZE, viewAround, viewOf } from '../mapView';
import { type KnownPlace, knownPlaces } from '../places';
import { useReadingView } from '../view';
import { Entry } from './Entry';
import classes from './found.module.css';
import { Mentions } from './Mentions';
import { Section } from './Section';

const PlaceMap = lazy(async () => ({ default: (await import('../PlaceMap')).PlaceMap }));

const countries = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });

/** Below this another place of the name could be meant as well. */
const UNSURE = 0.6;

/** Where it is: a map, and a list that says the same. */
export function Places() {
  const { reading, items } = useReadingView();
  const { entities } = reading.findings;
  const known = knownPlaces(entities, items);
  const unknown = entities
    .map((entity, index) => ({ entity, item: items.get(`entity-${index}`) }))
    .filter(({ entity }) => entity.type === 'PLACE' && entity.place === null);
  return (
    <Section title={t('reading.layer.places')} count={known.length + unknown.length} open>
      {known.length > 0 && <MapOf places={known} />}
      <ul className={classes.list}>
        {known.map((place) => (
          <PlaceEntry key={place.item.id} place={place} />
        ))}
        {unknown.map(({ entity, item }) => (
          <Entry key={entity.name} item={item}>
            <span className={classes.name}>{entity.name}</span>
            <span className={classes.soft}>{t('reading.place.unknown')}</span>
          </Entry>
        ))}
      </ul>
    </Section>
  );
}

type Shown = 'closer' | 'all' | 'chosen';

function MapOf({ places }: { places: readonly KnownPlace[] }) {
  const { chosen } = useReadingView();
  const points = places.map(({ place }) => place);
  const closer = closerView(points);
  const [wanted, setWanted] = useState<{ shown: Shown; of: string | null }>({
    shown: closer === null ? 'all' : 'closer',
    of: chosen,
  });
  const picked = places.find(({ item }) => item.id === chosen);
  // A place that is chosen after the map was turned elsewhere is shown anew.
  const shown = picked !== undefined && wanted.of !== chosen ? 'chosen' : wanted.shown;
  const view =
    shown === 'chosen' && picked !== undefined
      ? viewAround(picked.place)
      : shown === 'closer' && closer !== null
        ? closer
        : viewOf(points);
  const turn = (to: Shown, words: string) => (
    <Button
      variant="subtle"
      size="compact-xs"
      onClick={() => {
        setWanted({ shown: to, of: chosen });
      }}
    >
      {words}
    </Button>
  );
  const isAll = view.width === viewOf(points).width;
  return (
    <div className={classes.map}>
      <Suspense fallback={<svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true" />}>
        <PlaceMap places={places} view={view} />
      </Suspense>
      <div className={classes.legend}>
        <span>{t('reading.map.legend')}</span>
        {!isAll && turn('all', t('reading.map.all'))}
        {closer !== null && shown !== 'closer' && turn('closer', t('reading.map.closer'))}
      </div>
    </div>
  );
}

function PlaceEntry({ place: { item, name, entity, place, kind } }: { place: KnownPlace }) {
  const country = place.country === null ? undefined : countries.of(place.country);
  const facts = [
    country === name ? null : country,
    place.confidence < UNSURE
      ? t('reading.place.unsure', { percent: Math.floor(place.confidence * 100) })
      : null,
  ].filter((fact) => fact != null);
  return (
    <Entry item={item}>
      <span className={classes.head}>
        <span className={classes.dot} data-kind={kind} />
        <span className={classes.name}>{name}</span>
        <span className={classes.where}>{facts.join(' · ')}</span>
        <Mentions count={entity.mentions.length} />
      </span>
      {place.standsFor !== null && (
        <span className={classes.soft}>{t('reading.standsFor', { what: place.standsFor })}</span>
      )}
    </Entry>
  );
}
