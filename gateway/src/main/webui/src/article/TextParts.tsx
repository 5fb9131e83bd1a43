import { createElement, type ReactNode } from 'react';
import type { Block, Span } from '../api/models';
import classes from './TextParts.module.css';
import { cells, headingLevels, type Part, parts, type Run, runs, withoutBullet } from './parts';

interface Props {
  text: string;
  blocks: readonly Block[];
  /** Draws the words of a stretch; as they are when nobody has more to say of them. */
  words?: (span: Span) => ReactNode;
}

/** A text with the headings, lists and quotations that its page had. */
export function TextParts({ text, blocks, words = plain(text) }: Props) {
  const all = parts(text, blocks);
  const levels = headingLevels(all);
  return runs(all).map((run) => (
    <RunOf key={run.parts[0]?.start} run={run} text={text} levels={levels} words={words} />
  ));
}

function plain(text: string) {
  return ({ start, end }: Span) => text.slice(start, end);
}

interface RunProps {
  run: Run;
  text: string;
  levels: ReadonlyMap<number, number>;
  words: (span: Span) => ReactNode;
}

function RunOf({ run, text, levels, words }: RunProps) {
  const each = (show: (part: Part) => ReactNode) => run.parts.map(show);
  switch (run.kind) {
    case 'PARAGRAPH':
      return each((part) => <p key={part.start}>{words(part)}</p>);
    case 'HEADING':
      return each((part) =>
        createElement(
          `h${String(levels.get(part.start) ?? 2)}`,
          { key: part.start, className: classes.heading },
          words(part),
        ),
      );
    case 'LIST_ITEM':
      return (
        <ul className={classes.list}>
          {each((part) => (
            <li key={part.start} className={classes.item} data-depth={Math.min(part.level, 4)}>
              {words(withoutBullet(text, part))}
            </li>
          ))}
        </ul>
      );
    case 'QUOTE':
      return (
        <blockquote className={classes.quote}>
          {each((part) => (
            <p key={part.start}>{words(part)}</p>
          ))}
        </blockquote>
      );
    case 'PREFORMATTED':
      return each((part) => (
        <pre key={part.start} className={classes.preformatted}>
          {words(part)}
        </pre>
      ));
    case 'TABLE_ROW':
      return (
        <table className={classes.table}>
          <tbody>
            {each((part) => (
              <tr key={part.start}>
                {cells(text, part).map((cell) => (
                  <td key={cell.start}>{words(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}
