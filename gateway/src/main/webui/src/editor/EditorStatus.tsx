import { ActionIcon, Button, UnstyledButton } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { QueryExplanation, Span } from '../api/models';
import type { RefusedQuery } from '../api/problem';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { Hints } from '../search/Hints';
import { words } from '../state/refused';
import classes from './EditorStatus.module.css';
import { ReferenceDialog } from './ReferenceDialog';
import type { Explained } from './useExplanation';

const ImportDialog = lazy(() => import('./ImportDialog'));

interface Props {
  id: string;
  query: string;
  explained: Explained;
  onRepair: () => void;
  /** Selects a part of the query. */
  onShow: (span: Span) => void;
  onReplace: (query: string) => void;
}

/** What is wrong with the query, or what it costs; and help with writing it. */
export function EditorStatus({ id, query, explained, onRepair, onShow, onReplace }: Props) {
  const { explanation, refusal, failed } = explained;
  return (
    <div className={classes.status}>
      <div id={id} className={classes.said} aria-live="polite">
        {refusal !== null && <Refused query={query} refusal={refusal} onRepair={onRepair} />}
        {explanation !== null && <Cost explanation={explanation} onShow={onShow} />}
        {failed && <p className={classes.soft}>{t('editor.unchecked')}</p>}
        {explanation === null && refusal === null && !failed && (
          <p className={classes.soft}>{t('editor.hint')}</p>
        )}
      </div>
      <Help onReplace={onReplace} />
    </div>
  );
}

interface RefusedProps {
  query: string;
  refusal: RefusedQuery;
  onRepair: () => void;
}

function Refused({ refusal, onRepair }: RefusedProps) {
  const { title, what } = words(refusal, ['state.failed', 'state.failedWhat']);
  return (
    <section className={classes.refusal} role="alert">
      <h2 className={classes.title}>{title}</h2>
      <p>
        {what} {refusal.expected !== '' && t('editor.expected', { what: refusal.expected })}
      </p>
      {refusal.repair !== '' && (
        <p className={classes.repair}>
          <Button size="compact-sm" variant="light" onClick={onRepair}>
            {t('editor.repair')}
          </Button>
          <kbd className={classes.key}>Alt+Enter</kbd>
          <code>{refusal.repair}</code>
        </p>
      )}
    </section>
  );
}

interface CostProps {
  explanation: QueryExplanation;
  onShow: (span: Span) => void;
}

function Cost({ explanation: { cost, reads, slowest, living, hints }, onShow }: CostProps) {
  return (
    <>
      <p className={classes.cost}>
        <span className={classes.class} data-cost={cost} title={t('editor.costWhat', { reads })}>
          {t(`editor.cost.${cost}`)}
        </span>
        <span className={classes.soft}>
          {t('editor.slowest')}{' '}
          <UnstyledButton
            className={classes.clause}
            aria-label={t('editor.slowestShow', { clause: slowest.text })}
            onClick={() => {
              onShow(slowest);
            }}
          >
            {slowest.text}
          </UnstyledButton>
        </span>
      </p>
      {living && <p className={classes.soft}>{t('editor.living')}</p>}
      <Hints hints={hints} />
    </>
  );
}

function Help({ onReplace }: Pick<Props, 'onReplace'>) {
  const [shown, setShown] = useState<'reference' | 'import' | null>(null);
  const close = () => {
    setShown(null);
  };
  return (
    <div className={classes.help}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('editor.import')}
        title={t('editor.import')}
        onClick={() => {
          setShown('import');
        }}
      >
        <Icon name="upload" size={16} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('editor.reference')}
        title={t('editor.reference')}
        onClick={() => {
          setShown('reference');
        }}
      >
        <Icon name="why" size={16} />
      </ActionIcon>
      <ReferenceDialog opened={shown === 'reference'} onClose={close} />
      {shown === 'import' && (
        <Suspense>
          <ImportDialog
            onClose={close}
            onUse={(query) => {
              close();
              onReplace(query);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
