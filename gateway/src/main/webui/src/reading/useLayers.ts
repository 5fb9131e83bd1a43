import { useState } from 'react';
import { useSession } from '../session/session';
import type { ReadingAddress } from './address';
import { formatLayers, type LayerName, parseLayers, USUAL } from './layers';

/**
 * The layers that are on. The address says which; else they are as this person had them last on
 * this device.
 */
export function useLayers(
  { layers }: ReadingAddress,
  onChange: (layers: string) => void,
): [ReadonlySet<LayerName>, (next: ReadonlySet<LayerName>) => void] {
  const person = useSession().data?.person ?? 'nobody';
  const key = `tidings.layers.${person}`;
  const [kept, setKept] = useState(() => parseLayers(localStorage.getItem(key)));
  const on = parseLayers(layers) ?? kept ?? USUAL;
  return [
    on,
    (next) => {
      localStorage.setItem(key, formatLayers(next));
      setKept(next);
      onChange(formatLayers(next));
    },
  ];
}
