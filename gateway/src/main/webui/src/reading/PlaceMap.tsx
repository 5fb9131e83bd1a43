import { useQuery } from '@tanstack/react-query';
import { t } from '../messages/t';
import { land, type Land } from './land';
import { type Label, labels } from './mapLabels';
import { type MapView, placed, SIZE, squeeze } from './mapView';
import classes from './PlaceMap.module.css';
import type { KnownPlace } from './places';
import { useIsPointedAt, usePointing } from './pointing';
import { useReadingView } from './view';

interface Props {
  places: readonly KnownPlace[];
  view: MapView;
}

/** The places of a text over the coasts of the earth. What it shows stands in the list as well. */
export function PlaceMap({ places, view }: Props) {
  const points = places.map((place) => ({ ...placed(place.place, view), place }));
  const shown = points.filter(
    ({ x, y }) => x >= 0 && x <= SIZE.width && y >= 0 && y <= SIZE.height,
  );
  const names = labels(shown.map(({ x, y, place: { name } }) => ({ name, x, y })));
  return (
    <svg
      className={classes.map}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={t('reading.map', { count: shown.length })}
    >
      <rect className={classes.sea} width={SIZE.width} height={SIZE.height} />
      <Earth view={view} />
      {shown.map(({ x, y, place }, index) => (
        <Marker key={place.item.id} x={x} y={y} place={place} label={names[index] ?? null} />
      ))}
    </svg>
  );
}

/** Land and grid, in degrees. The land is drawn thrice, for maps that go across the date line. */
function Earth({ view }: { view: MapView }) {
  const { width, latitude, longitude } = view;
  const { data } = useQuery({
    queryKey: ['land', width > 70],
    queryFn: () => land(width),
    staleTime: Infinity,
  });
  const scale = SIZE.width / width;
  const east = scale * squeeze(latitude);
  const at = (turn: number) =>
    `translate(${SIZE.width / 2 + (turn - longitude) * east} ${
      SIZE.height / 2 + latitude * scale
    }) scale(${east} ${scale})`;
  return (
    <>
      {[-360, 0, 360].map((turn) => {
        const seen = (data ?? []).filter((each) => isSeen(each, view, turn));
        if (seen.length === 0) return null;
        return (
          <g key={turn} transform={at(turn)}>
            <path className={classes.land} d={seen.map(({ path }) => path).join('')} />
          </g>
        );
      })}
      <g transform={at(0)}>
        <path className={classes.grid} d={grid(view)} />
      </g>
    </>
  );
}

function isSeen({ west, east, south, north }: Land, view: MapView, turn: number): boolean {
  const { up, across } = reach(view);
  return (
    north >= view.latitude - up &&
    south <= view.latitude + up &&
    east + turn >= view.longitude - across &&
    west + turn <= view.longitude + across
  );
}

/** Degrees from the middle of a map to its edges. */
function reach({ width, latitude }: MapView) {
  const up = (width * SIZE.height) / SIZE.width / 2;
  return { up, across: width / squeeze(latitude) / 2 };
}

function grid(view: MapView): string {
  const { up, across } = reach(view);
  const step = [2, 5, 10, 30].find((each) => view.width / each <= 7) ?? 30;
  const [west, east] = [view.longitude - across, view.longitude + across];
  const [south, north] = [view.latitude - up, view.latitude + up];
  let path = '';
  for (let x = Math.ceil(west / step) * step; x <= east; x += step) {
    path += `M${x} ${-north}V${-south}`;
  }
  for (let y = Math.ceil(south / step) * step; y <= north; y += step) {
    path += `M${west} ${-y}H${east}`;
  }
  return path;
}

interface MarkerProps {
  x: number;
  y: number;
  place: KnownPlace;
  label: Label | null;
}

function Marker({ x, y, place, label }: MarkerProps) {
  const { choose } = useReadingView();
  const pointing = usePointing();
  const lit = useIsPointedAt(place.item.id);
  return (
    <g
      className={classes.place}
      data-kind={place.kind}
      data-lit={lit || undefined}
      onPointerEnter={() => {
        pointing.pointAt(place.item);
      }}
      onPointerLeave={() => {
        pointing.leave();
      }}
      onClick={() => {
        choose(place.item);
      }}
    >
      {place.kind === 'metonym' ? (
        <path className={classes.dot} d={`M${x} ${y - 5}l5 5l-5 5l-5 -5z`} />
      ) : (
        <circle className={classes.dot} cx={x} cy={y} r={4} />
      )}
      {label !== null && (
        <text className={classes.name} x={label.x} y={label.y} textAnchor={label.anchor}>
          {place.name}
        </text>
      )}
    </g>
  );
}
