import { useEffect } from 'react';
import { t } from '../messages/t';

/** Names the page in the window's title and in the reader's history. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title]);
}
