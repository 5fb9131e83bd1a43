import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { change } from '../api/client';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { Refusal } from '../sources/Refusal';
import { useTitle } from '../state/useTitle';
import { PasteForm } from './PasteForm';
import classes from './PasteScreen.module.css';
import { PastedReading } from './PastedReading';
import type { ReadText, TextToRead } from './types';

const route = getRouteApi('/paste');

/** Any text, read closely at once. It is kept in this page's memory and nowhere else. */
export function PasteScreen() {
  useTitle(t('paste.title'));
  const address = route.useSearch();
  const navigate = route.useNavigate();
  const reading = useMutation({
    mutationFn: (body: TextToRead) => change<ReadText>('POST', '/api/v1/enrich', { body }),
    gcTime: 0,
  });
  if (reading.data !== undefined) {
    return (
      <PastedReading
        answer={reading.data}
        address={address}
        onAddress={(search) => void navigate({ search, replace: true, resetScroll: false })}
        onAnother={() => {
          reading.reset();
          void navigate({ search: {}, replace: true });
        }}
      />
    );
  }
  return (
    <div className={classes.page}>
      <h1 className={classes.title}>{t('paste.title')}</h1>
      <p className={classes.what}>
        <Icon name="lock" size={16} />
        {t('paste.what')}
      </p>
      <PasteForm
        pending={reading.isPending}
        onRead={(text) => {
          reading.mutate(text);
        }}
      />
      <Refusal error={reading.error} />
    </div>
  );
}
