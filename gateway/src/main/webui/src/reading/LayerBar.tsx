import { UnstyledButton } from '@mantine/core';
import { t } from '../messages/t';
import { countsOf } from './items';
import classes from './LayerBar.module.css';
import { isUsual, LAYERS, type LayerName, switched, USUAL } from './layers';
import { speakerClass } from './speakerClass';
import { useReadingView } from './view';

interface Props {
  onChange: (layers: ReadonlySet<LayerName>) => void;
}

/** A switch for each layer that has something to show, which looks like what it shows. */
export function LayerBar({ onChange }: Props) {
  const { reading, on } = useReadingView();
  const counts = countsOf(reading);
  const shown = LAYERS.filter((layer) => layer === 'notes' || counts[layer] > 0);
  return (
    <div className={classes.bar} role="group" aria-label={t('reading.layers')}>
      {shown.map((layer) => (
        <UnstyledButton
          key={layer}
          className={classes.layer}
          aria-pressed={on.has(layer)}
          onClick={() => {
            onChange(switched(on, layer));
          }}
        >
          <span
            className={`${classes.sample ?? ''} ${speakerClass({ colour: 1 })}`}
            data-layer={layer}
            aria-hidden="true"
          />
          {t(`reading.layer.${layer}`)}
          {layer !== 'notes' && <span className={classes.count}>{counts[layer]}</span>}
        </UnstyledButton>
      ))}
      {!isUsual(on) && (
        <UnstyledButton
          className={classes.all}
          onClick={() => {
            onChange(USUAL);
          }}
        >
          {t('reading.layersUsual')}
        </UnstyledButton>
      )}
      {on.size > 0 && (
        <UnstyledButton
          className={classes.all}
          onClick={() => {
            onChange(new Set());
          }}
        >
          {t('reading.layersNone')}
        </UnstyledButton>
      )}
    </div>
  );
}
