import { t } from '../../messages/t';
import { Claims, Tensions } from './Claims';
import classes from './found.module.css';
import { Topics, ToneSection } from './Matter';
import { Numbers, Times } from './Measures';
import { NotFound } from './NotFound';
import { Organizations, People } from './People';
import { Places } from './Places';
import { Attributed, Quotations } from './Quotations';
import { Events, Highlights, Positions, Voices } from './Statements';

/** All that was found, kind by kind. */
export function FoundPanel() {
  return (
    <aside id="found" className={classes.panel} aria-label={t('reading.found')} tabIndex={-1}>
      <People />
      <Claims />
      <Tensions />
      <Quotations />
      <Numbers />
      <Places />
      <Positions />
      <Voices />
      <Attributed />
      <Events />
      <Highlights />
      <Times />
      <Organizations />
      <Topics />
      <ToneSection />
      <NotFound />
    </aside>
  );
}
