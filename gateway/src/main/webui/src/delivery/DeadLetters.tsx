import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { t } from '../messages/t';
import { Moment } from '../sources/Moment';
import page from '../sources/page.module.css';
import { useChange } from '../sources/queries';
import { Refusal } from '../sources/Refusal';
import classes from './Delivery.module.css';
import { deadLettersKey, deadLettersQuery, replayDeadLetters } from './queries';
import type { DeadLetter, Webhook } from './types';

/** What a webhook did not take after the last attempt; nothing where it took everything. */
export function DeadLetters({ webhook }: { webhook: Webhook }) {
  const { data, error } = useQuery(deadLettersQuery(webhook));
  const replay = useChange(() => replayDeadLetters(webhook), [deadLettersKey(webhook)]);
  return (
    <>
      {data !== undefined && data.length > 0 && (
        <details className={classes.dead}>
          <summary>{t('webhooks.dead', { count: data.length })}</summary>
          <ol className={classes.letters}>
            {data.map((letter) => (
              <Letter key={letter.key} letter={letter} />
            ))}
          </ol>
          <Button
            size="xs"
            variant="default"
            loading={replay.isPending}
            onClick={() => {
              replay.mutate(undefined);
            }}
          >
            {t('webhooks.replay')}
          </Button>
        </details>
      )}
      <p role="status" className={classes.done}>
        {replay.data !== undefined && t('webhooks.replayed', { count: replay.data.deliveries })}
      </p>
      <Refusal error={replay.error ?? error} />
    </>
  );
}

function Letter({ letter }: { letter: DeadLetter }) {
  const { searchName, articleId, attempts, reason, since } = letter;
  return (
    <li className={classes.letter}>
      <p className={classes.alarm}>{t('webhooks.reason', { reason, count: attempts })}</p>
      <p className={classes.facts}>
        <Link to="/articles/$id" params={{ id: articleId }} className={page.link}>
          {t('webhooks.alertOf', { name: searchName })}
        </Link>
        <Moment at={since} />
      </p>
    </li>
  );
}
