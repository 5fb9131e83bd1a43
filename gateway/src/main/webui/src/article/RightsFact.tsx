import type { Rights } from '../api/models';
import { t } from '../messages/t';
import classes from './Facts.module.css';

/** How much of the article may be shown, and for how long it is kept. */
export function RightsFact({ rights }: { rights: Rights }) {
  const { use, retentionDays } = rights;
  return (
    <>
      <p>{t(`rights.${use}`)}</p>
      <p className={classes.soft}>{extent(rights)}</p>
      <p className={classes.soft}>
        {retentionDays === null
          ? t('rights.keptForGood')
          : t('rights.kept', { count: retentionDays })}
      </p>
    </>
  );
}

function extent({ use, excerptCharacters }: Rights): string {
  switch (use) {
    case 'FULL_TEXT':
      return t('rights.FULL_TEXT.what');
    case 'EXCERPT':
      return t('rights.EXCERPT.what', { count: excerptCharacters ?? 0 });
    case 'METADATA_ONLY':
      return t('rights.METADATA_ONLY.what');
  }
}
