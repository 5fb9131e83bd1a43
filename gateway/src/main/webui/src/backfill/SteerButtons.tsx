import { Button } from '@mantine/core';
import { useState } from 'react';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { Confirm } from '../sources/Confirm';
import { useChange } from '../sources/queries';
import { Refusal } from '../sources/Refusal';
import { BACKFILLS, isAtWork, steer } from './queries';
import type { Backfill } from './types';

/** Pause, go on, give up. */
export function SteerButtons({ backfill }: { backfill: Backfill }) {
  const { id, state } = backfill;
  const [asked, setAsked] = useState(false);
  const close = () => {
    setAsked(false);
  };
  const steering = useChange((action: 'pause' | 'resume') => steer(id, action), [BACKFILLS]);
  const cancelling = useChange(() => steer(id, 'cancel'), [BACKFILLS], close);
  const paused = state === 'PAUSED';
  if (!isAtWork(backfill) && !paused) return null;
  return (
    <>
      <Button
        size="xs"
        variant="default"
        loading={steering.isPending}
        leftSection={<Icon name={paused ? 'play' : 'pause'} size={13} />}
        onClick={() => {
          steering.mutate(paused ? 'resume' : 'pause');
        }}
      >
        {paused ? t('backfill.resume') : t('backfill.pause')}
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<Icon name="close" size={13} />}
        onClick={() => {
          setAsked(true);
        }}
      >
        {t('backfill.cancel')}
      </Button>
      <Refusal error={steering.error} />
      <Confirm
        opened={asked}
        onClose={close}
        title={t('backfill.cancelTitle')}
        action={t('backfill.cancelAction')}
        change={{
          mutate: () => {
            cancelling.mutate();
          },
          isPending: cancelling.isPending,
          error: cancelling.error,
        }}
      >
        <p>{t('backfill.cancelWhat')}</p>
      </Confirm>
    </>
  );
}
