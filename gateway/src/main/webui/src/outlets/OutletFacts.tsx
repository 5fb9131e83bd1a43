import { t } from '../messages/t';
import { countryName, languageNameOf } from '../sources/names';
import classes from '../sources/page.module.css';
import type { Outlet } from '../sources/types';
import { keptFor, shownOf } from './rights';

/** An outlet, for those who may not change it. */
export function OutletFacts({ outlet }: { outlet: Outlet }) {
  const { country, language, kind, rights } = outlet;
  return (
    <dl className={classes.facts}>
      <dt>{t('outlets.kind')}</dt>
      <dd>{t(`outletKind.${kind}`)}</dd>
      <dt>{t('outlets.country')}</dt>
      <dd>{country === null ? t('outlets.notKnown') : countryName(country)}</dd>
      <dt>{t('outlets.language')}</dt>
      <dd>{language === null ? t('outlets.notKnown') : languageNameOf(language)}</dd>
      <dt>{t('outlets.shown')}</dt>
      <dd>
        {shownOf(rights)}
        <p className={classes.soft}>{t(`outlets.use.${rights.use}`)}</p>
      </dd>
      <dt>{t('outlets.kept')}</dt>
      <dd>{keptFor(rights)}</dd>
    </dl>
  );
}
