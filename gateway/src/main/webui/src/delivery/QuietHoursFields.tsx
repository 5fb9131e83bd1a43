import { Autocomplete, TextInput } from '@mantine/core';
import { useId } from 'react';
import { t } from '../messages/t';
import classes from './Delivery.module.css';
import type { QuietHours } from './types';

const ZONES = Intl.supportedValuesOf('timeZone');

interface Props {
  value: QuietHours;
  onChange: (hours: QuietHours) => void;
  error: string | null;
}

/** From when until when nothing is sent. They may go over midnight. */
export function QuietHoursFields({ value, onChange, error }: Props) {
  const problem = useId();
  const described = error === null ? {} : { 'aria-describedby': problem };
  return (
    <fieldset className={classes.inner} {...described}>
      <legend className={classes.legend}>{t('mail.hours')}</legend>
      <div className={classes.hours}>
        <TextInput
          type="time"
          label={t('mail.from')}
          value={value.from}
          error={error !== null}
          onChange={({ currentTarget }) => {
            onChange({ ...value, from: currentTarget.value });
          }}
        />
        <TextInput
          type="time"
          label={t('mail.until')}
          value={value.until}
          error={error !== null}
          onChange={({ currentTarget }) => {
            onChange({ ...value, until: currentTarget.value });
          }}
        />
        <Autocomplete
          className={classes.zone ?? ''}
          label={t('mail.zone')}
          value={value.zone}
          data={ZONES}
          limit={8}
          error={error !== null}
          onChange={(zone) => {
            onChange({ ...value, zone });
          }}
        />
      </div>
      {error !== null && (
        <p id={problem} className={classes.alarm} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
