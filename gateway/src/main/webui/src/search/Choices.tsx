import { NativeSelect, SegmentedControl, Switch } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { t } from '../messages/t';
import { kept, marks, type SearchAddress } from './address';
import classes from './Choices.module.css';

interface Props {
  address: SearchAddress;
  /** Belongs to an organisation, which follows something. */
  member: boolean;
  /** What is found can be marked. */
  markable: boolean;
}

/** In what is searched, and what stands first. Either begins again with the first page. */
export function Choices({ address, member, markable }: Props) {
  const { q = '', order, within, mark, group } = address;
  const navigate = useNavigate();
  return (
    <div className={classes.choices}>
      {member && (
        <Switch
          size="xs"
          label={t('search.followed')}
          checked={within === 'followed'}
          onChange={(event) => {
            const chosen = event.currentTarget.checked ? ('followed' as const) : undefined;
            void navigate({
              to: '/search',
              search: { q, ...kept({ ...address, within: chosen }) },
            });
          }}
        />
      )}
      <Switch
        size="xs"
        label={t('search.group')}
        checked={group === 'copies'}
        onChange={(event) => {
          const chosen = event.currentTarget.checked ? ('copies' as const) : undefined;
          void navigate({ to: '/search', search: { q, ...kept({ ...address, group: chosen }) } });
        }}
      />
      {(markable || mark !== undefined) && (
        <NativeSelect
          size="xs"
          aria-label={t('desk.which')}
          value={mark ?? ''}
          data={[
            { value: '', label: t('desk.any') },
            ...marks.map((value) => ({ value, label: t(`desk.${value}`) })),
          ]}
          onChange={({ currentTarget }) => {
            const chosen = marks.find((each) => each === currentTarget.value);
            void navigate({ to: '/search', search: { q, ...kept({ ...address, mark: chosen }) } });
          }}
        />
      )}
      <SegmentedControl
        size="xs"
        aria-label={t('search.order')}
        value={order ?? 'relevance'}
        data={[
          { value: 'relevance', label: t('search.relevance') },
          { value: 'newest', label: t('search.newest') },
        ]}
        onChange={(value) => {
          const chosen = value === 'newest' ? value : undefined;
          void navigate({ to: '/search', search: { q, ...kept({ ...address, order: chosen }) } });
        }}
      />
    </div>
  );
}
