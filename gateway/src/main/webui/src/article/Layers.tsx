import type { Layer } from '../api/models';
import { t } from '../messages/t';
import { layerName } from '../reading/layerName';
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
