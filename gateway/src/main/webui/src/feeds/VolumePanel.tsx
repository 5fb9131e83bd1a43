import { t } from '../messages/t';
import page from '../sources/page.module.css';
import { Panel } from '../sources/Panel';
import type { Health } from '../sources/types';
import hidden from '../theme/hidden.module.css';
import { dayOf, longDay } from '../time/moment';
import { byDay, drawn } from './volume';
import classes from './Volume.module.css';

const STEP = 4;
const HEIGHT = 110;

/** The last days, hour by hour, against what is usual; the same by day as a table. */
export function VolumePanel({ volume }: { volume: Health['volume'] }) {
  const { hours, flag } = volume;
  if (hours.length === 0) return null;
  const picture = drawn(hours, STEP, HEIGHT);
  const { collected, expected } = picture;
  if (collected === 0 && expected === 0) {
    return (
      <Panel title={t('volume.title')}>
        <p className={page.soft}>{t('volume.nothing')}</p>
      </Panel>
    );
  }
  return (
    <Panel title={t('volume.title')}>
      <p className={classes.legend}>
        <span>
          <svg width="9" height="9" aria-hidden="true">
            <rect className={classes.bar} width="9" height="9" />
          </svg>
          {t('volume.collected', { count: collected })}
        </span>
        <span>
          <svg width="14" height="9" aria-hidden="true">
            <line className={classes.usual} x1="0" x2="14" y1="5" y2="5" />
          </svg>
          {t('volume.usual', { count: expected })}
        </span>
        {flag !== 'NONE' && <span className={classes.flag}>{t(`volume.${flag}`)}</span>}
      </p>
      <svg
        className={classes.wide}
        viewBox={`0 0 ${hours.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('volume.week', { collected, expected })}
      >
        <line className={classes.ground} x1={0} x2={hours.length * STEP} y1={HEIGHT} y2={HEIGHT} />
        {picture.bars.map(({ x, height }) => (
          <rect
            key={x}
            className={classes.bar}
            x={x + 0.4}
            y={HEIGHT - height}
            width={STEP - 0.8}
            height={height}
          />
        ))}
        <polyline className={classes.usual} points={picture.usual} />
      </svg>
      <Days volume={volume} />
    </Panel>
  );
}

function Days({ volume: { hours } }: { volume: Health['volume'] }) {
  const first = hours[0];
  const last = hours.at(-1);
  if (first === undefined || last === undefined) return null;
  return (
    <>
      <p className={classes.days} aria-hidden="true">
        <span>{longDay(new Date(first.start), false)}</span>
        <span className={classes.until}>{longDay(new Date(last.start), false)}</span>
      </p>
      <div className={hidden.hidden}>
        <table>
          <caption>{t('volume.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('volume.day')}</th>
              <th scope="col">{t('volume.collectedColumn')}</th>
              <th scope="col">{t('volume.usualColumn')}</th>
            </tr>
          </thead>
          <tbody>
            {byDay(hours, dayOf).map((day) => (
              <tr key={day.first}>
                <th scope="row">{longDay(day.at, false)}</th>
                <td>{day.collected}</td>
                <td>{Math.round(day.expected)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
