import { ActionIcon } from '@mantine/core';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import classes from './desk.module.css';
import { useMarkArticles } from './queries';

interface Props {
  id: string;
  starred: boolean;
}

/** The key s presses the one of the row with the focus. */
export function StarButton({ id, starred }: Props) {
  const mark = useMarkArticles();
  const label = mark.isError ? t('desk.failed') : starred ? t('desk.unstar') : t('desk.star');
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      className={classes.star ?? ''}
      aria-label={label}
      aria-pressed={starred}
      title={label}
      data-star
      data-failed={mark.isError || undefined}
      onClick={() => {
        mark.mutate({ articles: [id], starred: !starred });
      }}
    >
      <Icon name="star" size={17} />
    </ActionIcon>
  );
}
