import { useComputedColorScheme } from '@mantine/core';
import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useMemo, useRef } from 'react';
import type { ArticleListItem } from '../api/models';
import { t } from '../messages/t';
import { outletName } from '../outlet/outlet';
import hidden from '../theme/hidden.module.css';
import { shortMoment } from '../time/moment';
import { useNow } from '../time/useNow';
import { seriesColors } from './chartColors';
import { chartOption } from './chartOption';
import classes from './HourlyChart.module.css';
import { type HourlyCounts, perHour } from './hours';

register([BarChart, GridComponent, TooltipComponent, CanvasRenderer]);

/** Articles of each outlet, hour by hour: a picture, and the same as a table for who cannot see. */
export default function HourlyChart({ articles }: { articles: readonly ArticleListItem[] }) {
  const counts = useMemo(() => perHour(articles), [articles]);
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.caption}>
        <h2 className={classes.title}>{t('chart.title')}</h2>
        <Window counts={counts} />
      </figcaption>
      <Picture counts={counts} />
      <Legend counts={counts} />
      <HourlyTable counts={counts} />
    </figure>
  );
}

function Window({ counts }: { counts: HourlyCounts }) {
  const now = useNow();
  const end = (counts.hours.at(-1) ?? now).getTime() + 3_600_000;
  const upToNow = end >= now.getTime();
  return (
    <p className={classes.window}>
      {upToNow ? t('chart.upToNow') : t('chart.upTo', { time: shortMoment(new Date(end), now) })}
    </p>
  );
}

function Picture({ counts }: { counts: HourlyCounts }) {
  const box = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme('light');

  useEffect(() => {
    if (box.current === null) return;
    const chart = init(box.current);
    chart.setOption(chartOption(counts, scheme, getComputedStyle(box.current)));
    const resizing = new ResizeObserver(() => {
      chart.resize();
    });
    resizing.observe(box.current);
    return () => {
      resizing.disconnect();
      chart.dispose();
    };
  }, [counts, scheme]);

  const outlets = t('today.outletCount', { count: counts.series.length });
  return (
    <div
      ref={box}
      className={classes.picture}
      role="img"
      aria-label={t('chart.summary', { count: counts.total, outlets })}
    />
  );
}

function Legend({ counts }: { counts: HourlyCounts }) {
  const colors = seriesColors(useComputedColorScheme('light'));
  return (
    <ul className={classes.legend} aria-hidden="true">
      {counts.series.map(({ key, outlet }, index) => (
        <li key={key}>
          <svg viewBox="0 0 8 8" width="8" height="8">
            <rect width="8" height="8" rx="2" fill={colors[index]} />
          </svg>
          {key === null ? t('chart.others') : outletName(outlet)}
        </li>
      ))}
    </ul>
  );
}

function HourlyTable({ counts }: { counts: HourlyCounts }) {
  const now = useNow();
  return (
    <div className={hidden.hidden}>
      <table>
        <caption>{t('chart.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('chart.hour')}</th>
            {counts.series.map(({ key, outlet }) => (
              <th key={key} scope="col">
                {key === null ? t('chart.others') : outletName(outlet)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.hours.map((hour, index) => (
            <tr key={hour.toISOString()}>
              <th scope="row">{shortMoment(hour, now)}</th>
              {counts.series.map((series) => (
                <td key={series.key}>{series.counts[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
