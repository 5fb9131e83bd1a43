import { Link } from '@tanstack/react-router';
import { t } from '../messages/t';
import { Moment } from '../sources/Moment';
import classes from '../sources/page.module.css';
import type { Candidate, Discovery } from '../sources/types';
import own from './AddFeed.module.css';
import { formatName } from './format';
import { Problems } from './Problems';

interface Props {
  discovery: Discovery;
  chosen: string | undefined;
  onChoose: (url: string) => void;
  onAgain: () => void;
}

/** What was found at an address; the best stands first. */
export function Candidates({ discovery, chosen, onChoose, onAgain }: Props) {
  const { candidates, problems } = discovery;
  if (candidates.length === 0) {
    return (
      <div role="status">
        <p className={own.heading}>{t('add.nothing')}</p>
        <p className={classes.soft}>{t('add.nothingWhat')}</p>
        <Problems problems={problems} />
        <button type="button" className={classes.link} onClick={onAgain}>
          {t('state.retry')}
        </button>
      </div>
    );
  }
  return (
    <>
      <fieldset className={own.choice}>
        <legend className={own.heading}>{t('add.found', { count: candidates.length })}</legend>
        <div className={own.candidates}>
          {candidates.map((candidate) => (
            <Choice
              key={candidate.url}
              candidate={candidate}
              checked={candidate.url === chosen}
              onChoose={onChoose}
            />
          ))}
        </div>
      </fieldset>
      <Problems problems={problems} />
    </>
  );
}

function Choice({
  candidate,
  checked,
  onChoose,
}: {
  candidate: Candidate;
  checked: boolean;
  onChoose: (url: string) => void;
}) {
  const { url, kind, title, format, foundBy, entries, newest, known, problem } = candidate;
  return (
    <label className={own.candidate}>
      <input
        type="radio"
        name="feed"
        checked={checked}
        onChange={() => {
          onChoose(url);
        }}
      />
      <span>
        <span className={own.name}>{title ?? url}</span>
        {title !== null && <span className={own.line}>{url}</span>}
        <span className={own.line}>
          {[
            t(`candidate.${kind}`),
            format === null ? null : formatName(format),
            entries === null ? null : t('add.entries', { count: entries }),
            t(`foundBy.${foundBy}`),
          ]
            .filter((fact) => fact !== null)
            .join(' · ')}
          {newest !== null && (
            <>
              {' · '}
              {t('add.newest')} <Moment at={newest} />
            </>
          )}
        </span>
        {known !== null && (
          <span className={own.line}>
            <Link to="/sources/feeds/$id" params={{ id: known }} className={classes.link}>
              {t('add.known')}
            </Link>
          </span>
        )}
        {problem !== null && <span className={own.alarm}>{problem}</span>}
      </span>
    </label>
  );
}
