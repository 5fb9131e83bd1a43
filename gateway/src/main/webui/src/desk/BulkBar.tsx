import { Button, CloseButton } from '@mantine/core';
import { t } from '../messages/t';
import { Refusal } from '../sources/Refusal';
import classes from './desk.module.css';
import { AssignMenu, ListMenu, NoteMenu, TagMenu } from './MarkMenus';
import { useMarkArticles } from './queries';

interface Props {
  /** The ids of what is selected. */
  selected: readonly string[];
  onClear: () => void;
}

/** What can be done with all that is selected at once. */
export function BulkBar({ selected, onClear }: Props) {
  const mark = useMarkArticles();
  if (selected.length === 0) return null;
  const articles = [...selected];
  const simple = [
    [t('desk.starAll'), { starred: true }],
    [t('desk.readAll'), { read: true }],
    [t('desk.unreadAll'), { read: false }],
  ] as const;
  return (
    <div
      className={classes.bar}
      role="group"
      aria-label={t('desk.selected', { count: selected.length })}
    >
      <strong aria-live="polite">{t('desk.selected', { count: selected.length })}</strong>
      {simple.map(([label, change]) => (
        <Button
          key={label}
          size="xs"
          variant="default"
          onClick={() => {
            mark.mutate({ articles, ...change });
          }}
        >
          {label}
        </Button>
      ))}
      <TagMenu articles={articles} />
      <ListMenu articles={articles} />
      <AssignMenu articles={articles} />
      <NoteMenu articles={articles} />
      <CloseButton aria-label={t('desk.clear')} title={t('desk.clear')} onClick={onClear} />
      <Refusal error={mark.error} />
    </div>
  );
}
