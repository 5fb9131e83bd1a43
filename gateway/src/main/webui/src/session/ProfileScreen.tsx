import { Button, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Session } from '../api/models';
import { t } from '../messages/t';
import { Failure } from '../state/Failure';
import { useTitle } from '../state/useTitle';
import { readerZone } from '../time/moment';
import classes from './ProfileScreen.module.css';
import { knownRoles } from './roles';
import { signOut, useSession } from './session';

export function ProfileScreen() {
  useTitle(t('profile.title'));
  const { data } = useSession();
  const leaving = useMutation({ mutationFn: signOut, networkMode: 'always' });
  if (!data) return null;

  return (
    <div className={classes.profile}>
      <h1 className={classes.name}>{data.name}</h1>
      <div className={classes.sections}>
        <Section title={t('profile.organization')}>
          {data.organization?.name ?? t('profile.noOrganization')}
        </Section>
        <Section title={t('profile.roles')}>
          <Roles session={data} />
        </Section>
        <Section title={t('profile.appearance')}>
          <SchemeChoice />
        </Section>
        <Section title={t('profile.zone')}>
          <p>{readerZone()}</p>
          <p className={classes.soft}>{t('profile.zoneWhat')}</p>
        </Section>
      </div>
      <Button
        variant="default"
        loading={leaving.isPending}
        onClick={() => {
          leaving.mutate();
        }}
      >
        {t('profile.signOut')}
      </Button>
      {leaving.isError && (
        <Failure
          level={2}
          error={leaving.error}
          onRetry={() => {
            leaving.mutate();
          }}
        />
      )}
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.section}>
      <h2 className={classes.title}>{title}</h2>
      <div>{children}</div>
    </section>
  );
}

function Roles({ session }: { session: Session }) {
  const roles = knownRoles(session.roles);
  if (roles.length === 0) return <p>{t('profile.noRoles')}</p>;
  return (
    <ul className={classes.roles}>
      {roles.map((role) => (
        <li key={role}>
          {t(`role.${role}`)}
          <span className={classes.soft}>{t(`role.${role}.what`)}</span>
        </li>
      ))}
    </ul>
  );
}

function SchemeChoice() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('profile.appearance')}
      value={colorScheme}
      data={[
        { value: 'auto', label: t('scheme.auto') },
        { value: 'light', label: t('scheme.light') },
        { value: 'dark', label: t('scheme.dark') },
      ]}
      onChange={setColorScheme}
    />
  );
}
