import { t } from '../messages/t';
import hidden from '../theme/hidden.module.css';
import { ListSkeleton } from './ListSkeleton';

/** A screen of one thing, before it is known what it is called. */
export function PageSkeleton() {
  return (
    <>
      <h1 className={hidden.hidden}>{t('state.loading')}</h1>
      <ListSkeleton />
    </>
  );
}
