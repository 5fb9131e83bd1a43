import { Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import own from './AddFeed.module.css';

/** Other servers are being asked, which takes its time. */
export function Waiting({ children }: { children: ReactNode }) {
  return (
    <p className={own.waiting} role="status">
      <Loader size="xs" />
      {children}
    </p>
  );
}
