import { SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { t } from '../messages/t';
import { arranged } from './address';

const route = getRouteApi('/');

/** Whether Today shows what the organisation follows or all that it can see. */
export function ScopeChoice() {
  const { show, view } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('today.scope')}
      value={show ?? 'followed'}
      data={[
        { value: 'followed', label: t('today.followed') },
        { value: 'all', label: t('today.all') },
      ]}
      onChange={(value) =>
        void navigate({
          search: arranged(value === 'all' ? { show: value } : {}, view ? { view } : {}),
        })
      }
    />
  );
}

export function ViewChoice({ inOrderOfTime }: { inOrderOfTime: boolean }) {
  const navigate = route.useNavigate();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('today.view')}
      value={inOrderOfTime ? 'time' : 'outlet'}
      data={[
        { value: 'outlet', label: t('today.byOutlet') },
        { value: 'time', label: t('today.byTime') },
      ]}
      onChange={(value) =>
        void navigate({
          search: (before) => arranged(before, value === 'time' ? { view: value } : {}),
        })
      }
    />
  );
}
