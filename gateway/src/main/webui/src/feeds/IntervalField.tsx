import { NativeSelect } from '@mantine/core';
import { t } from '../messages/t';
import { intervalText } from '../sources/duration';

const INTERVALS = [
  'PT1M',
  'PT5M',
  'PT10M',
  'PT15M',
  'PT30M',
  'PT1H',
  'PT3H',
  'PT6H',
  'PT12H',
  'P1D',
];

interface Props {
  value: string | null;
  onChange: (interval: string | null) => void;
  error: string | null;
}

/** How often a feed is asked: as often as it publishes, unless somebody decides. */
export function IntervalField({ value, onChange, error }: Props) {
  const known = value === null || INTERVALS.includes(value) ? INTERVALS : [value, ...INTERVALS];
  return (
    <NativeSelect
      label={t('feed.intervalLabel')}
      description={t('feed.intervalWhat')}
      value={value ?? ''}
      error={error}
      data={[
        { value: '', label: t('feed.intervalAdaptive') },
        ...known.map((interval) => ({
          value: interval,
          label: t('feed.everyLabel', { time: intervalText(interval) }),
        })),
      ]}
      onChange={(event) => {
        onChange(event.currentTarget.value === '' ? null : event.currentTarget.value);
      }}
    />
  );
}
