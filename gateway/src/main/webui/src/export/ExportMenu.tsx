import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import type { SearchAddress } from '../search/address';
import { formats } from './counting';
import classes from './ExportMenu.module.css';
import { type ExportState, type Total, useExport } from './useExport';

/**
 * All results as a file, with how far it is, and a way to stop.
 *
 * `markable`: whether the person marks articles, so that there is something to take along.
 */
export function ExportMenu({ address, markable }: { address: SearchAddress; markable: boolean }) {
  const { state, begin, cancel } = useExport(address);
  const [marks, setMarks] = useState(false);
  return (
    <div className={classes.export}>
      {state.step === 'going' ? (
        <Button size="xs" variant="default" onClick={cancel}>
          {t('export.cancel')}
        </Button>
      ) : (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button size="xs" variant="default" leftSection={<Icon name="download" size={14} />}>
              {t('export.results')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{t('export.choose')}</Menu.Label>
            {formats.map((format) => (
              <Menu.Item key={format} onClick={() => void begin(format, marks)}>
                {t(`export.format.${format}`)}
              </Menu.Item>
            ))}
            {markable && (
              <>
                <Menu.Divider />
                <Menu.Item
                  renderRoot={(item) => (
                    <button {...item} role="menuitemcheckbox" aria-checked={marks} />
                  )}
                  closeMenuOnClick={false}
                  leftSection={
                    <span className={classes.box}>{marks && <Icon name="check" size={14} />}</span>
                  }
                  onClick={() => {
                    setMarks(!marks);
                  }}
                >
                  {t('export.marks')}
                  <span className={classes.what}>{t('export.marksWhat')}</span>
                </Menu.Item>
              </>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      <Progress state={state} />
    </div>
  );
}

function wordsOf(done: number, total: Total | null): string {
  if (total === null) return t('export.begun', { done });
  const values = { done, total: total.count };
  return total.exact ? t('export.going', values) : t('export.atMost', values);
}

function Progress({ state }: { state: ExportState }) {
  return (
    <p className={classes.said} role="status" data-failed={state.step === 'failed' || undefined}>
      {state.step === 'going' && (
        <>
          {state.total?.exact === true && state.total.count > 0 && (
            <progress
              className={classes.progress}
              aria-label={t('export.results')}
              value={state.done}
              max={state.total.count}
            />
          )}
          {wordsOf(state.done, state.total)}
        </>
      )}
      {state.step === 'done' && t('export.done', { count: state.count })}
      {state.step === 'failed' && t('export.failed', { why: state.why })}
    </p>
  );
}
