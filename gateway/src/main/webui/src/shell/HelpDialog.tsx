import { Kbd } from '@mantine/core';
import type { PlainKey } from '../messages/t';
import { t } from '../messages/t';
import { Dialog } from './Dialog';
import classes from './HelpDialog.module.css';

const keys: [key: string, what: PlainKey][] = [
  ['/', 'help.search'],
  ['j', 'help.next'],
  ['k', 'help.previous'],
  ['o', 'help.openRow'],
  ['s', 'help.star'],
  ['?', 'help.help'],
  ['Esc', 'help.escape'],
];

export function HelpDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Dialog opened={opened} onClose={onClose} title={t('help.title')} closeLabel={t('help.close')}>
      <dl className={classes.keys}>
        {keys.map(([key, what]) => (
          <div key={key} className={classes.row}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.also}>{t('help.also')}</p>
    </Dialog>
  );
}
