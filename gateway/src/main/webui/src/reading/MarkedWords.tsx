import type { ReactNode } from 'react';
import type { TextMark } from './marks';
import classes from './marks.module.css';
import { useIsPointedAt, useIsSentencePointedAt } from './pointing';
import type { Marked, Piece } from './segments';
import { SentenceNotes } from './SentenceNotes';
import { speakerClass } from './speakerClass';
import { useReadingView } from './view';

interface Props {
  pieces: readonly Piece<TextMark>[];
  text: string;
}

/** A stretch of the text with its marks, one within another. */
export function MarkedWords({ pieces, text }: Props) {
  return pieces.map((piece) => {
    if (piece.mark === null) return text.slice(piece.start, piece.end);
    const within = <MarkedWords pieces={piece.pieces} text={text} />;
    const key = `${piece.mark.item}@${piece.start}`;
    return piece.mark.layer === 'sentence' ? (
      <Sentence key={key} piece={piece}>
        {within}
      </Sentence>
    ) : (
      <Highlighted key={key} piece={piece}>
        {within}
      </Highlighted>
    );
  });
}

interface PieceProps {
  piece: Marked<TextMark>;
  children: ReactNode;
}

function Sentence({ piece: { mark, closes }, children }: PieceProps) {
  const sentence = Number(mark.item.slice('sentence-'.length));
  const lit = useIsSentencePointedAt(sentence);
  const noted = useReadingView().notes.has(sentence);
  return (
    <>
      <span
        className={classes.sentence}
        data-sentence={sentence}
        data-noted={(closes && noted) || undefined}
        data-lit={lit || undefined}
      >
        {children}
      </span>
      {closes && <SentenceNotes sentence={sentence} />}
    </>
  );
}

/** Its look is drawn by the style sheet, so that what is copied is the text and nothing else. */
function Highlighted({ piece: { mark, opens, closes }, children }: PieceProps) {
  const { item, layer, variant, speaker } = mark;
  const lit = useIsPointedAt(item);
  const look = layer === 'sentence' ? '' : (classes[layer] ?? '');
  return (
    <span
      className={speaker === null ? look : `${look} ${speakerClass(speaker)}`}
      data-variant={variant}
      data-item={item}
      data-initials={opens && attributes(layer) ? (speaker?.initials ?? '?') : undefined}
      data-opens={opens || undefined}
      data-closes={closes || undefined}
      data-lit={lit || undefined}
    >
      {children}
    </span>
  );
}

function attributes(layer: TextMark['layer']): boolean {
  return layer === 'quotations' || layer === 'attributed';
}
