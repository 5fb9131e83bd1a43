import type { BarSeriesOption } from 'echarts/charts';
import type { GridComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { t } from '../messages/t';
import { outletName } from '../outlet/outlet';
import { timeOfDay } from '../time/moment';
import { seriesColors } from './chartColors';
import type { HourlyCounts } from './hours';

type Option = ComposeOption<BarSeriesOption | GridComponentOption | TooltipComponentOption>;

const BETWEEN_LABELS = 6;

/** At round hours of the reader's day, so that they stand at equal distances. */
function isLabelled(hour: Date | undefined): boolean {
  return hour !== undefined && hour.getHours() % BETWEEN_LABELS === 0;
}

/** @param style of the element the chart is drawn in, for the colours and the font of the page */
export function chartOption(
  { hours, series }: HourlyCounts,
  scheme: 'light' | 'dark',
  style: CSSStyleDeclaration,
): Option {
  const color = (name: string) => style.getPropertyValue(name).trim();
  const label = { color: color('--ink-soft'), fontSize: 11, fontFamily: style.fontFamily };
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return {
    animation: !still,
    animationDuration: 300,
    color: seriesColors(scheme),
    grid: { left: 0, right: 0, top: 8, bottom: 0, outerBoundsMode: 'same' },
    xAxis: {
      type: 'category',
      data: hours.map(timeOfDay),
      axisLine: { lineStyle: { color: color('--rule-strong') } },
      axisTick: { show: false },
      axisLabel: { ...label, interval: (index) => isLabelled(hours[index]) },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      splitNumber: 3,
      splitLine: { lineStyle: { color: color('--rule') } },
      axisLabel: label,
    },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      // Drawn into the picture: markup with style attributes would be refused.
      renderMode: 'richText',
      confine: true,
      backgroundColor: color('--surface'),
      borderColor: color('--rule-strong'),
      textStyle: { ...label, color: color('--ink'), fontSize: 12 },
      order: 'seriesDesc',
    },
    series: series.map(({ key, outlet, counts }) => ({
      type: 'bar',
      name: key === null ? t('chart.others') : outletName(outlet),
      stack: 'articles',
      barCategoryGap: '22%',
      // A zero is no bar, and no line in the tooltip.
      data: counts.map((count) => (count === 0 ? null : count)),
    })),
  };
}
