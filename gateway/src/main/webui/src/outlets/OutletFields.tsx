import { NativeSelect, TextInput } from '@mantine/core';
import { t } from '../messages/t';
import { countries, languages } from '../sources/names';
import classes from '../sources/page.module.css';
import { fieldProblem } from '../sources/Refusal';
import type { OutletEdit, OutletKind } from '../sources/types';
import { RightsFields } from './RightsFields';

export const KINDS: readonly OutletKind[] = [
  'WIRE',
  'PAPER',
  'BROADCASTER',
  'BLOG',
  'STATE',
  'GOVERNMENT',
  'UNKNOWN',
];

/** Problems that stand beside the field which they are about. */
export const FIELD_PROBLEMS: readonly string[] = [
  'outlet-name-invalid',
  'country-invalid',
  'language-invalid',
  'rights-invalid',
  'rights-not-permitted',
];

interface Props {
  value: OutletEdit;
  onChange: (outlet: OutletEdit) => void;
  platform: boolean;
  error: unknown;
}

/** Who the outlet is, and what may be shown of it. */
export function OutletFields({ value, onChange, platform, error }: Props) {
  return (
    <>
      <TextInput
        label={t('outlets.name')}
        required
        maxLength={200}
        value={value.name}
        error={fieldProblem(error, 'outlet-name-invalid')}
        onChange={(event) => {
          onChange({ ...value, name: event.currentTarget.value });
        }}
      />
      <div className={classes.pair}>
        <NativeSelect
          label={t('outlets.country')}
          value={value.country ?? ''}
          data={countries(value.country)}
          error={fieldProblem(error, 'country-invalid')}
          onChange={(event) => {
            onChange({ ...value, country: event.currentTarget.value || null });
          }}
        />
        <NativeSelect
          label={t('outlets.language')}
          value={value.language ?? ''}
          data={languages(value.language)}
          error={fieldProblem(error, 'language-invalid')}
          onChange={(event) => {
            onChange({ ...value, language: event.currentTarget.value || null });
          }}
        />
      </div>
      <NativeSelect
        label={t('outlets.kind')}
        value={value.kind}
        data={KINDS.map((kind) => ({ value: kind, label: t(`outletKind.${kind}`) }))}
        onChange={(event) => {
          onChange({ ...value, kind: event.currentTarget.value as OutletKind });
        }}
      />
      <RightsFields
        value={value.rights}
        platform={platform}
        error={error}
        onChange={(rights) => {
          onChange({ ...value, rights });
        }}
      />
    </>
  );
}
