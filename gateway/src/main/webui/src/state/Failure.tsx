import { Button } from '@mantine/core';
import type { ComponentProps, ReactNode } from 'react';
import { type Problem, ProblemError, Unreachable } from '../api/problem';
import type { PlainKey } from '../messages/t';
import { t } from '../messages/t';
import { loginAddress } from '../session/session';
import { ButtonLink } from '../shell/ButtonLink';
import { Notice } from './Notice';
import { useOnline } from './online';
import { asksToSignInAgain, faultTrace, words } from './refused';
import { TraceId } from './TraceId';

interface Props {
  error: unknown;
  onRetry: () => void;
  /** The first level when it stands for the whole screen. */
  level?: 1 | 2;
}

/** What went wrong, in the words of the service that knows, and what can be done. */
export function Failure({ error, onRetry, level = 1 }: Props) {
  const online = useOnline();
  const retry = (
    <Button variant="default" onClick={onRetry}>
      {t('state.retry')}
    </Button>
  );
  if (!online) {
    return (
      <Notice icon="offline" level={level} title={t('state.offline')}>
        {t('state.offlineWhat')}
      </Notice>
    );
  }
  return <Notice level={level} {...reason(error, retry)} />;
}

type Reason = Omit<ComponentProps<typeof Notice>, 'level'>;

function reason(error: unknown, retry: ReactNode): Reason {
  if (error instanceof Unreachable) {
    return {
      icon: 'offline',
      title: t('state.unreachable'),
      children: t('state.unreachableWhat'),
      actions: retry,
      urgent: true,
    };
  }
  const problem = error instanceof ProblemError ? error.problem : null;
  const toToday = (
    <ButtonLink to="/" variant="default">
      {t('state.toToday')}
    </ButtonLink>
  );
  const toSignOut = (
    <ButtonLink to="/profile" variant="default">
      {t('state.toSignOut')}
    </ButtonLink>
  );
  switch (problem?.status) {
    case 401:
      return {
        icon: 'lock',
        title: t('session.expired'),
        children: t('session.expiredWhat'),
        actions: (
          <Button component="a" href={loginAddress()}>
            {t('session.again')}
          </Button>
        ),
      };
    case 403:
      return {
        icon: 'lock',
        actions: asksToSignInAgain(problem) ? toSignOut : toToday,
        ...told(problem, 'state.notPermitted', 'state.notPermittedWhat'),
      };
    case 400:
    case 404:
      return {
        icon: 'inbox',
        actions: toToday,
        ...told(problem, 'state.notFound', 'state.notFoundWhat'),
      };
    default:
      return {
        icon: 'alert',
        actions: retry,
        urgent: true,
        ...told(problem, 'state.failed', 'state.failedWhat'),
      };
  }
}

function told(problem: Problem | null, ...otherwise: [title: PlainKey, what: PlainKey]) {
  const { title, what } = words(problem, otherwise);
  return {
    title,
    children: (
      <>
        <p>{what}</p>
        <TraceId id={faultTrace(problem)} />
      </>
    ),
  };
}
