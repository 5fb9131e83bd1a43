import { useElementSize } from '@mantine/hooks';
import { type PointerEvent, useId, useState } from 'react';
import { t } from '../messages/t';
import classes from './AttentionChart.module.css';
import {
  type Box,
  daysOf,
  heightOf,
  labelled,
  lineOf,
  type Measure,
  placeOf,
  stepAt,
  stepsOf,
  topOf,
  valueOf,
} from './geometry';
import type { Attention } from './types';
import { scaleLabel, stepLabel } from './words';

const HEIGHT = 120;
const LEFT = 44;
const BELOW = 20;
const ABOVE = 8;

interface Props {
  attention: Attention;
  measure: Measure;
  /** Called with two days, both included. */
  onRange: (from: string, to: string) => void;
  /** The step that is pointed at; null for none. */
  onPoint: (step: number | null) => void;
}

/** One series in bars, several in lines. A stretch of time is chosen by drawing over it. */
export function AttentionChart({ attention, measure, onRange, onPoint }: Props) {
  const { ref, width } = useElementSize();
  const [drawn, setDrawn] = useState<{ from: number; to: number } | null>(null);
  const box: Box = { width: Math.max(0, width - LEFT), height: HEIGHT };
  const steps = stepsOf(attention);
  const step = box.width / Math.max(1, steps.length);
  const under = (event: PointerEvent<SVGElement>) =>
    stepAt(event.clientX - event.currentTarget.getBoundingClientRect().left, steps.length, box);
  const release = () => {
    const days = drawn === null ? null : daysOf(steps, drawn.from, drawn.to);
    setDrawn(null);
    if (days !== null) onRange(...days);
  };
  return (
    <div ref={ref} className={classes.chart}>
      <svg
        width={width}
        height={HEIGHT + ABOVE + BELOW}
        role="img"
        aria-label={t('attention.picture')}
      >
        <g transform={`translate(${LEFT} ${ABOVE})`}>
          <Scale top={topOf(attention, measure)} measure={measure} box={box} />
          <Gaps attention={attention} box={box} />
          <Lines attention={attention} measure={measure} box={box} />
          {labelled(steps.length, box).map((index) => {
            const at = steps[index];
            return (
              <text key={index} className={classes.label} x={index * step + 1} y={HEIGHT + 15}>
                {at && stepLabel(at, attention.interval)}
              </text>
            );
          })}
          {drawn !== null && (
            <rect
              className={classes.brush}
              x={Math.min(drawn.from, drawn.to) * step}
              width={(Math.abs(drawn.to - drawn.from) + 1) * step}
              height={HEIGHT}
            />
          )}
          <rect
            className={classes.surface}
            width={box.width}
            height={HEIGHT}
            data-brush
            onPointerDown={(event) => {
              if (event.button !== 0) return;
              event.currentTarget.setPointerCapture(event.pointerId);
              setDrawn({ from: under(event), to: under(event) });
            }}
            onPointerMove={(event) => {
              onPoint(under(event));
              if (drawn !== null) setDrawn({ ...drawn, to: under(event) });
            }}
            onPointerUp={release}
            onPointerCancel={() => {
              setDrawn(null);
            }}
            onPointerLeave={() => {
              onPoint(null);
            }}
          />
        </g>
      </svg>
    </div>
  );
}

function Scale({ top, measure, box }: { top: number; measure: Measure; box: Box }) {
  return [0, top / 2, top].map((value) => (
    <g key={value}>
      <line
        className={value === 0 ? classes.ground : classes.grid}
        x2={box.width}
        y1={heightOf(value, top, box)}
        y2={heightOf(value, top, box)}
      />
      {(measure === 'share' || Number.isInteger(value)) && (
        <text className={classes.number} x={-6} y={heightOf(value, top, box) + 4}>
          {scaleLabel(value, measure)}
        </text>
      )}
    </g>
  ));
}

/** Times at which we did not collect: that there is little says nothing there. */
function Gaps({ attention, box }: { attention: Attention; box: Box }) {
  const hatch = useId();
  return (
    <>
      <defs>
        <pattern
          id={hatch}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className={classes.hatch} y2="6" />
        </pattern>
      </defs>
      {attention.gaps.map(({ from, to }) => {
        const start = placeOf(from, attention, box);
        return (
          <rect
            key={from}
            x={start}
            width={Math.max(2, placeOf(to, attention, box) - start)}
            height={box.height}
            fill={`url(#${hatch})`}
            data-gap
          />
        );
      })}
    </>
  );
}

function Lines({ attention, measure, box }: { attention: Attention; measure: Measure; box: Box }) {
  const top = topOf(attention, measure);
  const [only, ...others] = attention.series;
  if (only === undefined) return null;
  if (others.length > 0) {
    return attention.series.map(({ query, buckets }, index) => (
      <path
        key={`${index} ${query}`}
        className={classes.line}
        data-series={index}
        d={lineOf(buckets, measure, top, box)}
      />
    ));
  }
  const width = box.width / Math.max(1, only.buckets.length);
  return only.buckets.map((bucket, index) => {
    const value = valueOf(bucket, measure) ?? 0;
    const y = heightOf(value, top, box);
    return value === 0 ? null : (
      <rect
        key={bucket.start}
        className={classes.bar}
        data-bar
        x={index * width + width * 0.1}
        width={Math.max(1, width * 0.8)}
        y={Math.min(y, box.height - 1)}
        height={Math.max(1, box.height - y)}
      />
    );
  });
}
