import { t } from '../messages/t';
import type { Health } from '../sources/types';
import { drawn } from './volume';
import classes from './Volume.module.css';

const STEP = 5;
const HEIGHT = 26;

/** What came in the last hours as bars, what is usual for them as a line. */
export function Sparkline({ volume }: { volume: Health['volume'] }) {
  const { hours } = volume;
  if (hours.length === 0) return null;
  const { bars, usual, collected, expected } = drawn(hours, STEP, HEIGHT);
  const width = hours.length * STEP;
  const label = t('volume.spark', { collected, expected, hours: hours.length });
  return (
    <svg
      className={classes.spark}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      <line className={classes.ground} x1={0} x2={width} y1={HEIGHT} y2={HEIGHT} />
      {bars.map(({ x, height }) => (
        <rect
          key={x}
          className={classes.bar}
          x={x + 0.5}
          y={HEIGHT - height}
          width={STEP - 1}
          height={height}
        />
      ))}
      <polyline className={classes.usual} points={usual} />
    </svg>
  );
}
