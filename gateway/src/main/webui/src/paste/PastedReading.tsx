import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import { Icon } from '../icons/Icon';
import { languageName } from '../article/languageName';
import { t } from '../messages/t';
import type { ReadingAddress } from '../reading/address';
import { ReadingPage } from '../reading/ReadingPage';
import classes from './PasteScreen.module.css';
import { blocksOf } from './blocks';
import type { ReadText } from './types';

interface Props {
  answer: ReadText;
  address: ReadingAddress;
  onAddress: (address: ReadingAddress) => void;
  onAnother: () => void;
}

/** A pasted text in the same view as an article. */
export function PastedReading({ answer, address, onAddress, onAnother }: Props) {
  const { text, language, truncated } = answer;
  const reading = useMemo(() => ({ ...answer, complete: !truncated }), [answer, truncated]);
  const blocks = useMemo(() => blocksOf(answer), [answer]);
  const title = useRef<HTMLHeadingElement>(null);
  // The form is gone, and with it the focus: reading begins here.
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <ReadingPage
      reading={reading}
      blocks={blocks}
      language={language.tag}
      address={address}
      onAddress={onAddress}
      header={
        <header className={classes.header}>
          <h1 ref={title} tabIndex={-1} className={classes.title}>
            {t('paste.result')}
          </h1>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<Icon name="back" size={14} />}
            onClick={onAnother}
          >
            {t('paste.clear')}
          </Button>
          <p className={classes.facts}>
            <Icon name="lock" size={14} />
            {t('paste.stored')} {languageName(language)} ·{' '}
            {t('article.characters', { count: text.length })}
            {truncated && <> · {t('paste.truncated')}</>}
          </p>
        </header>
      }
    />
  );
}
