import type { Span } from '../types';
import { useReadingView, wordsOf } from '../view';
import classes from './found.module.css';

/** The article's own words, in the type in which it is read. */
export function Words({ span, quoted = false }: { span: Span; quoted?: boolean }) {
  const { reading } = useReadingView();
  const words = wordsOf(reading, span);
  return <span className={classes.words}>{quoted ? `“${words}”` : words}</span>;
}
