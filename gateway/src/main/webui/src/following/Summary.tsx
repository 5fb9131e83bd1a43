import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { useAuthority } from '../sources/authority';
import { Moment } from '../sources/Moment';
import classes from '../sources/page.module.css';
import type { Following } from './types';

/** What following comes to, in a sentence. */
export function Summary({ following }: { following: Following }) {
  const { feeds, outlets, collections, allOutlets, changedAt } = following;
  const { admin } = useAuthority();
  if (feeds.length + outlets.length + collections.length === 0) {
    return (
      <p className={classes.note}>
        <Icon name="inbox" size={15} />
        {admin ? t('following.nothing') : t('following.nothingToRead')}
      </p>
    );
  }
  return (
    <p className={classes.note}>
      <span>
        {t('following.sum', {
          outlets: t('today.outletCount', { count: allOutlets }),
          feeds: t('outlets.feeds', { count: feeds.length }),
          collections: t('following.collectionCount', { count: collections.length }),
        })}
        {changedAt !== null && (
          <>
            {' '}
            {t('following.changed')} <Moment at={changedAt} />.
          </>
        )}
      </span>
    </p>
  );
}
