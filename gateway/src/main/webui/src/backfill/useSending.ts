import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { BACKFILLS, startFromWarc } from './queries';
import type { Backfill } from './types';

/** A file on its way. */
export interface Sending {
  file: File;
  /** Bytes. */
  sent: number;
  /** Since it began. */
  millis: number;
}

/** Sends a file, and says how far it is. Whoever leaves the screen gives it up. */
export function useSending(onStarted: (backfill: Backfill) => void) {
  const [sending, setSending] = useState<Sending | null>(null);
  const [error, setError] = useState<unknown>(null);
  const ending = useRef<AbortController | null>(null);
  const queries = useQueryClient();
  useEffect(() => () => ending.current?.abort(), []);

  const send = async (file: File) => {
    const control = new AbortController();
    ending.current = control;
    setError(null);
    setSending({ file, sent: 0, millis: 0 });
    try {
      const backfill = await startFromWarc(file, control.signal, (sent, millis) => {
        setSending({ file, sent, millis });
      });
      end();
      void queries.invalidateQueries({ queryKey: BACKFILLS });
      onStarted(backfill);
    } catch (failure) {
      end();
      if (!control.signal.aborted) setError(failure);
    }
  };
  const end = () => {
    ending.current = null;
    setSending(null);
  };
  return {
    sending,
    error,
    send,
    giveUp: () => ending.current?.abort(),
    /** Now, which may be before it is shown. */
    isSending: () => ending.current !== null,
  };
}
