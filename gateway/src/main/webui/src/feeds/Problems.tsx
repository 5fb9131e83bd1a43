import { Icon } from '../icons/Icon';
import own from './AddFeed.module.css';

/** What is wrong, in the service's sentences. */
export function Problems({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className={own.problems}>
      {problems.map((problem) => (
        <li key={problem} className={own.problem}>
          <Icon name="alert" size={15} />
          {problem}
        </li>
      ))}
    </ul>
  );
}
