import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import classes from './desk.module.css';
import type { ArticleMarks } from './types';

/** What colleagues and oneself have made of an article, in a row of a list. */
export function MarkBadges({ marks: { assigned, tags, lists, notes } }: { marks: ArticleMarks }) {
  if (assigned === null && tags.length + lists.length + notes === 0) return null;
  return (
    <ul className={classes.badges}>
      {assigned !== null && (
        <li>
          <Icon name="person" size={13} />
          {t('desk.assignedTo', { name: assigned.name })}
        </li>
      )}
      {tags.map((tag) => (
        <li key={`tag ${tag}`}>
          <Icon name="tag" size={13} />
          {tag}
        </li>
      ))}
      {lists.map(({ id, name }) => (
        <li key={id}>
          <Icon name="bookmark" size={13} />
          {name}
        </li>
      ))}
      {notes > 0 && (
        <li>
          <Icon name="edit" size={13} />
          {t('desk.notesCount', { count: notes })}
        </li>
      )}
    </ul>
  );
}
