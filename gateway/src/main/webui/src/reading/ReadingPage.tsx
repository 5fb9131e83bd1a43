import { SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useMemo, useRef } from 'react';
import type { Block } from '../api/models';
import { t } from '../messages/t';
import { without } from '../sources/without';
import type { ReadingAddress } from './address';
import { FoundPanel } from './found/FoundPanel';
import { countsOf } from './items';
import { LayerBar } from './LayerBar';
import { MarginNotes } from './MarginNotes';
import { PointingContext } from './pointing';
import { ReadingText } from './ReadingText';
import classes from './ReadingPage.module.css';
import type { Reading } from './types';
import { Unread } from './Unread';
import { useLayers } from './useLayers';
import { useReading } from './useReading';
import { ReadingViewContext } from './view';

interface Props {
  reading: Reading;
  blocks: readonly Block[];
  /** BCP 47. */
  language: string;
  address: ReadingAddress;
  onAddress: (address: ReadingAddress) => void;
  /** Above the text, and below it. */
  header: ReactNode;
  footer?: ReactNode;
}

/** Room for text, notes and findings beside each other, and for two of the three. */
const THREE = '(min-width: 90em)';
const TWO = '(min-width: 75em)';
const AT_ONCE = { getInitialValueInEffect: false };

/** A text with all that was read out of it: in the text, beside it, and as a list. */
export function ReadingPage(props: Props) {
  const { reading, blocks, language, address, onAddress, header, footer } = props;
  const three = useMediaQuery(THREE, false, AT_ONCE);
  const two = useMediaQuery(TWO, false, AT_ONCE);
  const [on, setOn] = useLayers(address, (layers) => {
    onAddress({ ...address, layers });
  });
  const anything = Object.values(countsOf(reading)).some((count) => count > 0);
  const margin = anything && on.has('notes') && (three || (two && address.beside !== 'findings'));
  const found = anything && (three || !two || !margin);
  const { view, pointing } = useReading({
    reading,
    on,
    margin,
    chosen: address.item ?? null,
    onChoose: (item) => {
      onAddress(item === null ? without(address, 'item') : { ...address, item });
    },
  });
  const text = useRef<HTMLDivElement>(null);
  const words = useMemo(() => <ReadingText blocks={blocks} />, [blocks]);
  return (
    <PointingContext value={pointing}>
      <ReadingViewContext value={view}>
        <div
          className={classes.page}
          data-margin={margin || undefined}
          data-found={found || undefined}
        >
          <article className={classes.article}>
            {header}
            <div className={classes.tools}>
              {anything && <LayerBar onChange={setOn} />}
              {anything && two && !three && on.has('notes') && (
                <Beside address={address} onAddress={onAddress} />
              )}
              {anything && !two && (
                <a className={classes.jump} href="#found">
                  {t('reading.toFound')} ↓
                </a>
              )}
              <Unread />
            </div>
            <div className={classes.columns}>
              <div>
                <div ref={text} className={classes.text} lang={language}>
                  {words}
                </div>
                {footer}
              </div>
              {margin && <MarginNotes text={text} />}
            </div>
          </article>
          {found && <FoundPanel />}
        </div>
      </ReadingViewContext>
    </PointingContext>
  );
}

function Beside({ address, onAddress }: Pick<Props, 'address' | 'onAddress'>) {
  return (
    <SegmentedControl
      size="xs"
      className={classes.beside ?? ''}
      aria-label={t('reading.beside')}
      value={address.beside ?? 'notes'}
      data={[
        { value: 'notes', label: t('reading.notes') },
        { value: 'findings', label: t('reading.findings') },
      ]}
      onChange={(value) => {
        onAddress(
          value === 'findings' ? { ...address, beside: value } : without(address, 'beside'),
        );
      }}
    />
  );
}
