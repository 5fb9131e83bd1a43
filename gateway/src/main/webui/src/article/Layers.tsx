import type { Layer } from '../api/models';
import { t } from '../messages/t';
import classes from './Layers.module.css';

/** What was read out of the text, by which version, and what failed. */
export function Layers({ layers }: { layers: readonly Layer[] }) {
  return (
    <details className={classes.layers}>
      <summary>{t('article.reading')}</summary>
      <ul>
        {layers.map(({ name, version, status, reason }) => (
          <li key={name} className={classes.layer}>
            <span>{layerName(name)}</span>
            <span className={classes.status} data-failed={status === 'FAILED' || undefined}>
              {t(`layer.${status}`)}
            </span>
            <span className={classes.version}>{t('layer.version', { version })}</span>
            {reason !== null && <span className={classes.version}>{reason}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Further layers come with further versions of the service, and then have no word here yet. */
function layerName(name: string): string {
  switch (name) {
    case 'language':
      return t('layer.name.language');
    case 'sentence':
      return t('layer.name.sentence');
    default:
      return name.charAt(0).toUpperCase() + name.slice(1);
  }
}
