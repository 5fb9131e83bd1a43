import { type Problem, problemName, problemPlace, ProblemError, Unreachable } from '../api/problem';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { TraceId } from '../state/TraceId';
import classes from './Refusal.module.css';

/** Why a change was not made, beside what was to be changed; nothing while there is no reason. */
export function Refusal({ error }: { error: unknown }) {
  if (error === null || error === undefined) return null;
  const problem = error instanceof ProblemError ? error.problem : null;
  const unreachable = error instanceof Unreachable;
  const otherwise = unreachable
    ? { title: t('state.unreachable'), detail: t('state.unreachableWhat') }
    : { title: t('state.failed'), detail: t('state.failedWhat') };
  return (
    <div className={classes.refusal} role="alert">
      <Icon name="alert" />
      <div>
        <p className={classes.title}>{problem?.title ? problem.title : otherwise.title}</p>
        <p>{problem?.detail ? problem.detail : otherwise.detail}</p>
        {problem !== null && <Place problem={problem} />}
        {problem !== null && problem.status >= 500 && <TraceId id={problem.traceId} />}
      </div>
    </div>
  );
}

function Place({ problem }: { problem: Problem }) {
  const line = problemPlace(problem, 'line');
  const column = problemPlace(problem, 'column');
  if (line === null) return null;
  return (
    <p>{column === null ? t('sources.line', { line }) : t('sources.place', { line, column })}</p>
  );
}

/**
 * What is said beside a field: the detail of a problem that is about it.
 *
 * @param names the problems that are about the field
 */
export function fieldProblem(error: unknown, ...names: string[]): string | null {
  const name = problemName(error);
  if (name === null || !names.includes(name) || !(error instanceof ProblemError)) return null;
  return error.problem.detail || error.problem.title;
}

/** What is said beside the field that the problem itself names, as `field`. */
export function namedField(error: unknown, field: string): string | null {
  if (!(error instanceof ProblemError)) return null;
  const { problem } = error;
  return 'field' in problem && problem.field === field ? problem.detail || problem.title : null;
}
