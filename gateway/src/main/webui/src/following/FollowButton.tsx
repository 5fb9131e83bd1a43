import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { useAuthority } from '../sources/authority';
import { useChange } from '../sources/queries';
import { Refusal } from '../sources/Refusal';
import hidden from '../theme/hidden.module.css';
import classes from './FollowList.module.css';
import { follow, type Followed, followingQuery, unfollow } from './queries';

interface Props {
  thing: Followed & { name: string };
  followed: boolean;
}

/** Follows, and no longer follows; for those who may not decide, the state in words. */
export function FollowButton({ thing, followed }: Props) {
  const { admin } = useAuthority();
  const queries = useQueryClient();
  const changing = useChange(followed ? unfollow : follow, [['articles']], (following) => {
    queries.setQueryData(followingQuery.queryKey, following);
  });
  if (!admin) return followed ? <Followed /> : null;
  return (
    <div className={classes.decide}>
      <Button
        size="xs"
        variant={followed ? 'light' : 'default'}
        aria-pressed={followed}
        loading={changing.isPending}
        leftSection={<Icon name={followed ? 'check' : 'plus'} size={13} />}
        onClick={() => {
          changing.mutate({ kind: thing.kind, id: thing.id });
        }}
      >
        {followed ? t('following.followed') : t('following.follow')}
        <span className={hidden.hidden}> {thing.name}</span>
      </Button>
      <Refusal error={changing.error} />
    </div>
  );
}

function Followed() {
  return (
    <span className={classes.followed}>
      <Icon name="check" size={13} />
      {t('following.followed')}
    </span>
  );
}
