import { NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import { t } from '../messages/t';
import classes from '../sources/page.module.css';
import type { Credentials } from '../sources/types';

const EMPTY: { [K in Credentials['kind']]: Extract<Credentials, { kind: K }> } = {
  BASIC: { kind: 'BASIC', user: '', password: '' },
  BEARER: { kind: 'BEARER', token: '' },
  HEADER: { kind: 'HEADER', value: '' },
};

interface Props {
  value: Credentials;
  onChange: (credentials: Credentials) => void;
}

export const noCredentials: Credentials = EMPTY.BASIC;

/** Whether there is anything in them to be sent. */
export function areFilled(credentials: Credentials): boolean {
  switch (credentials.kind) {
    case 'BASIC':
      return credentials.user !== '';
    case 'BEARER':
      return credentials.token !== '';
    case 'HEADER':
      return credentials.value !== '';
  }
}

/** What the feed's server asks for. Never filled in from what is stored: nobody can read that. */
export function CredentialsFields({ value, onChange }: Props) {
  return (
    <div className={classes.form}>
      <NativeSelect
        label={t('credentials.kind')}
        value={value.kind}
        data={[
          { value: 'BASIC', label: t('credentials.BASIC') },
          { value: 'BEARER', label: t('credentials.BEARER') },
          { value: 'HEADER', label: t('credentials.HEADER') },
        ]}
        onChange={(event) => {
          onChange(EMPTY[event.currentTarget.value as Credentials['kind']]);
        }}
      />
      <Secrets value={value} onChange={onChange} />
    </div>
  );
}

function Secrets({ value, onChange }: Props) {
  switch (value.kind) {
    case 'BASIC':
      return (
        <>
          <TextInput
            label={t('credentials.user')}
            autoComplete="off"
            required
            value={value.user}
            onChange={(event) => {
              onChange({ ...value, user: event.currentTarget.value });
            }}
          />
          <Secret
            label={t('credentials.password')}
            value={value.password}
            onChange={(password) => {
              onChange({ ...value, password });
            }}
          />
        </>
      );
    case 'BEARER':
      return (
        <Secret
          label={t('credentials.token')}
          value={value.token}
          onChange={(token) => {
            onChange({ ...value, token });
          }}
        />
      );
    case 'HEADER':
      return (
        <Secret
          label={t('credentials.header')}
          description={t('credentials.headerWhat')}
          value={value.value}
          onChange={(header) => {
            onChange({ ...value, value: header });
          }}
        />
      );
  }
}

interface SecretProps {
  label: string;
  description?: string;
  value: string;
  onChange: (value: string) => void;
}

function Secret({ label, description, value, onChange }: SecretProps) {
  return (
    <PasswordInput
      label={label}
      description={description}
      autoComplete="new-password"
      required
      value={value}
      visibilityToggleButtonProps={{ 'aria-label': t('credentials.show') }}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}
