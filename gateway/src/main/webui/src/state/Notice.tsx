import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons/Icon';
import classes from './Notice.module.css';

interface Props {
  icon: IconName;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** The first level when it stands for the whole screen. */
  level?: 1 | 2;
  /** Said at once to those who cannot see it. */
  urgent?: boolean;
}

/** A screen, or a part of one, that has something else to say than its content. */
export function Notice({ icon, title, children, actions, level = 2, urgent = false }: Props) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section className={classes.notice} role={urgent ? 'alert' : 'status'}>
      <span className={classes.icon} data-urgent={urgent || undefined}>
        <Icon name={icon} size={22} />
      </span>
      <Heading className={classes.title}>{title}</Heading>
      <div className={classes.what}>{children}</div>
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </section>
  );
}
