import { t } from '../messages/t';
import { countryName, languageNameOf } from '../sources/names';
import classes from '../sources/page.module.css';
import type { Outlet } from '../sources/types';

/** An outlet, for those who may not change it. */
export function OutletFacts({ outlet }: { outlet: Outlet }) {
  const { country, language, kind, rights } = outlet;
  const { use, excerptCharacters, retentionDays } = rights;
  return (
    <dl className={classes.facts}>
      <dt>{t('outlets.kind')}</dt>
      <dd>{t(`outletKind.${kind}`)}</dd>
      <dt>{t('outlets.country')}</dt>
      <dd>{country === null ? t('outlets.notKnown') : countryName(country)}</dd>
      <dt>{t('outlets.language')}</dt>
      <dd>{language === null ? t('outlets.notKnown') : languageNameOf(language)}</dd>
      <dt>{t('outlets.use')}</dt>
      <dd>
        {t(`rights.${use}`)}
        {excerptCharacters !== null &&
          ` · ${t('article.characters', { count: excerptCharacters })}`}
        <p className={classes.soft}>{t(`outlets.use.${use}`)}</p>
      </dd>
      <dt>{t('outlets.retention')}</dt>
      <dd>
        {retentionDays === null
          ? t('rights.keptForGood')
          : t('rights.kept', { count: retentionDays })}
      </dd>
    </dl>
  );
}
