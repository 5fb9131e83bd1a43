import { type ReactNode, useId } from 'react';
import classes from './page.module.css';

interface Props {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** A set of facts, or a part of a form, under a heading. */
export function Panel({ title, actions, children }: Props) {
  const id = useId();
  return (
    <section className={classes.panel} aria-labelledby={id}>
      <div className={classes.panelHeader}>
        <h2 id={id} className={classes.panelTitle}>
          {title}
        </h2>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </div>
      <div className={classes.panelBody}>{children}</div>
    </section>
  );
}
