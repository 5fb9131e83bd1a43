import type { ReactNode } from 'react';
import type { PlainKey } from '../messages/t';
import { t } from '../messages/t';
import { Dialog } from '../shell/Dialog';
import { fields, groups, operators } from './language';
import classes from './ReferenceDialog.module.css';

const words: [written: string, what: PlainKey][] = [
  ['harbour fire', 'reference.all'],
  ['"grain terminal"', 'reference.phrase'],
  ['"grain terminal"~2', 'reference.loose'],
  ['strik*', 'reference.prefix'],
  ['organi?ation', 'reference.inside'],
  ['=US', 'reference.exact'],
  ['-storm', 'reference.minus'],
  ['fire AND (port OR harbour)', 'reference.brackets'],
  ['date:[2025-11-18 TO 2025-11-20]', 'reference.range'],
];

/** The language on one page. */
export function ReferenceDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={t('editor.reference')}
      closeLabel={t('help.close')}
    >
      <div className={classes.reference}>
        <Part title="reference.words" rows={words} />
        <Part title="reference.operators" rows={operators} />
        <Part
          title="reference.groups"
          rows={groups.map((name) => [`${name}:( … )`, `group.${name}`])}
        >
          <p className={classes.what}>{t('reference.groupsWhat')}</p>
        </Part>
        <section>
          <h3 className={classes.title}>{t('reference.fields')}</h3>
          <dl className={classes.rows}>
            {fields.map(({ name, what, groups: within }) => (
              <div key={what + name} className={classes.row}>
                <dt>
                  <code>{name}:</code>
                </dt>
                <dd>
                  {t(what)}
                  {within !== undefined &&
                    `, ${t('reference.inGroup', { groups: within.join(', ') })}`}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}

interface PartProps {
  title: PlainKey;
  rows: readonly (readonly [written: string, what: PlainKey])[];
  children?: ReactNode;
}

function Part({ title, rows, children }: PartProps) {
  return (
    <section>
      <h3 className={classes.title}>{t(title)}</h3>
      {children}
      <dl className={classes.rows}>
        {rows.map(([written, what]) => (
          <div key={written} className={classes.row}>
            <dt>
              <code>{written}</code>
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
