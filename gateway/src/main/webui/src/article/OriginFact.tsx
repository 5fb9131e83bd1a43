import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { Article, Clocks, Copies, Copy } from '../api/models';
import { t } from '../messages/t';
import { OutletName } from '../outlet/OutletName';
import { fullPublished, published, shortPublished } from '../time/moment';
import { useNow } from '../time/useNow';
import { copiesOf, firstSeen, hasOtherHeadline, type Origin, originOf } from './copies';
import facts from './Facts.module.css';
import classes from './OriginFact.module.css';

/** Whose words the article is made of, and who else printed them; nothing where nobody knows. */
export function OriginFact({ article }: { article: Article }) {
  const copies = copiesOf(article);
  const origin = originOf(article);
  return (
    <>
      {copies !== null && (
        <p>
          {t('copies.sum', { count: copies.count })} · {t('copies.oneOrigin')}
        </p>
      )}
      {origin !== null && <SaidToBe origin={origin} copied={copies !== null} />}
      <Printed article={article} />
      {copies !== null && (
        <>
          {copies.credited !== null && <FirstSeen article={article} copies={copies} />}
          <CopyList article={article} copies={copies} />
        </>
      )}
    </>
  );
}

function SaidToBe({ origin, copied }: { origin: Origin; copied: boolean }) {
  const { credited } = origin;
  switch (origin.kind) {
    case 'here':
      return <p>{credited === null ? t('copies.hereFirst') : t('copies.here')}</p>;
    case 'there':
      return (
        <p>
          {credited === null ? t('copies.thereFirst') : t('copies.there')}{' '}
          <ArticleLink id={origin.id}>
            <OutletName outlet={origin.outlet} />
          </ArticleLink>
        </p>
      );
    case 'elsewhere':
      return (
        <p>
          {t('copies.there')} <strong className={classes.credited}>{origin.credited}</strong>
          {copied && <span className={facts.soft}> · {t('copies.notHere')}</span>}
        </p>
      );
  }
}

/** The credit as the outlet printed it, where its rights let that be shown. */
function Printed({ article: { credits } }: { article: Article }) {
  const printed = [...new Set(credits.flatMap(({ printed: line }) => line ?? []))];
  if (printed.length === 0) return null;
  return (
    <p className={facts.soft}>
      {t('copies.printed')} <q>{printed.join(' · ')}</q>
    </p>
  );
}

function FirstSeen({ article, copies }: { article: Article; copies: Copies }) {
  const { id, outlet, clocks } = firstSeen(article, copies);
  return (
    <p className={facts.soft}>
      {t('copies.firstSeen')}{' '}
      {id === article.id ? (
        t('copies.atThisOne')
      ) : (
        <ArticleLink id={id}>
          <OutletName outlet={outlet} />
        </ArticleLink>
      )}
      {', '}
      <Seen clocks={clocks} />
    </p>
  );
}

/** More are shown when they are asked for. */
const FEW = 5;

function CopyList({ article, copies }: { article: Article; copies: Copies }) {
  const [all, setAll] = useState(false);
  const { articles, count } = copies;
  const shown = all ? articles : articles.slice(0, FEW);
  const unlisted = count - 1 - articles.length;
  return (
    <>
      <p className={classes.also}>{t('copies.also')}</p>
      <ul className={classes.copies}>
        {shown.map((copy) => (
          <CopyRow key={copy.id} copy={copy} article={article} />
        ))}
      </ul>
      {shown.length < articles.length && (
        <button
          type="button"
          className={facts.link}
          onClick={() => {
            setAll(true);
          }}
        >
          {t('copies.all', { count: articles.length })}
        </button>
      )}
      {all && unlisted > 0 && (
        <p className={facts.soft}>{t('copies.unlisted', { count: unlisted })}</p>
      )}
    </>
  );
}

function CopyRow({ copy, article }: { copy: Copy; article: Article }) {
  const { id, title, outlet, clocks, sharedShare } = copy;
  return (
    <li className={classes.copy}>
      <p className={classes.head}>
        <ArticleLink id={id}>
          <OutletName outlet={outlet} />
        </ArticleLink>
        <Seen clocks={clocks} />
      </p>
      <p className={facts.soft}>{t('copies.share', { percent: percent(sharedShare) })}</p>
      {hasOtherHeadline(copy, article) && (
        <p className={facts.soft}>
          {t('copies.otherHeadline')} <q>{title}</q>
        </p>
      )}
    </li>
  );
}

/** All of it only where it is all. */
function percent(share: number): number {
  return share === 1 ? 100 : Math.min(99, Math.round(share * 100));
}

/** Shorter than elsewhere: there is no room to explain a time beside the facts. */
function Seen({ clocks }: { clocks: Clocks }) {
  const now = useNow();
  const time = published(clocks.published);
  return <time title={fullPublished(time)}>{shortPublished(time, now)}</time>;
}

function ArticleLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Link to="/articles/$id" params={{ id }} className={facts.link}>
      {children}
    </Link>
  );
}
