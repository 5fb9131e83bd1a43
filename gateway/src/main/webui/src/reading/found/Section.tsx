import type { ReactNode } from 'react';
import classes from './found.module.css';

interface Props {
  title: string;
  count?: number;
  /** Open from the beginning. */
  open?: boolean;
  children: ReactNode;
}

/** One kind of findings; nothing where there are none. */
export function Section({ title, count, open = false, children }: Props) {
  if (count === 0) return null;
  return (
    <details className={classes.section} open={open}>
      <summary className={classes.summary}>
        <h2 className={classes.title}>{title}</h2>
        {count !== undefined && <span className={classes.count}>{count}</span>}
      </summary>
      <div className={classes.body}>{children}</div>
    </details>
  );
}
