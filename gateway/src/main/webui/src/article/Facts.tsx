import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Article } from '../api/models';
import { DeskFact } from '../desk/DeskFact';
import { t } from '../messages/t';
import { useAuthority } from '../sources/authority';
import { OutletName } from '../outlet/OutletName';
import { ClockList } from './ClockList';
import { originOf } from './copies';
import classes from './Facts.module.css';
import { languageName } from './languageName';
import { Layers } from './Layers';
import { OriginFact } from './OriginFact';
import { RightsFact } from './RightsFact';
import { SimilarFact } from './SimilarFact';

/** Everything that is known about an article beside its words. */
export function Facts({ article }: { article: Article }) {
  const { analyst } = useAuthority();
  return (
    <aside className={classes.facts} aria-label={t('article.facts')}>
      {analyst && (
        <Fact title={t('desk.title')}>
          <DeskFact id={article.id} marks={article.marks} />
        </Fact>
      )}
      <Fact title={t('article.clocks')}>
        <ClockList clocks={article.clocks} />
      </Fact>
      <Fact title={t('article.outlet')}>
        <OutletFact article={article} />
      </Fact>
      {originOf(article) !== null && (
        <Fact title={t('copies.title')}>
          <OriginFact article={article} />
        </Fact>
      )}
      <Fact title={t('article.rights')}>
        <RightsFact rights={article.rights} />
      </Fact>
      <Fact title={t('article.languageTitle')}>
        <p>{languageName(article.language)}</p>
        <p className={classes.soft}>
          {t('article.length', { count: article.sentenceCount })},{' '}
          {t('article.characters', { count: article.length })}
        </p>
      </Fact>
      <Fact title={t('article.version')}>
        <p>
          {t('article.revision', { revision: article.revision })}
          <span className={classes.soft}>
            {' · '}
            {article.revision === 1 ? t('article.revisionFirst') : t('article.revisionLater')}
          </span>
        </p>
        {article.revision > 1 && (
          <p>
            <Link to="/articles/$id/revisions" params={{ id: article.id }} className={classes.link}>
              {t('revisions.link')}
            </Link>
          </p>
        )}
        <Layers layers={article.layers} />
      </Fact>
      <Fact title={t('similar.title')} wide>
        <SimilarFact article={article} />
      </Fact>
    </aside>
  );
}

interface FactProps {
  title: string;
  /** Over all columns. */
  wide?: boolean;
  children: ReactNode;
}

function Fact({ title, wide = false, children }: FactProps) {
  return (
    <section className={`${classes.fact ?? ''} ${wide ? (classes.wide ?? '') : ''}`}>
      <h2 className={classes.title}>{title}</h2>
      {children}
    </section>
  );
}

function OutletFact({ article: { outlet, provenance, url } }: { article: Article }) {
  const { canonicalUrl, channel } = provenance;
  return (
    <>
      <p>
        <OutletName outlet={outlet} none={t('outlet.noneOne')} />
      </p>
      {outlet?.domain != null && <p className={classes.soft}>{outlet.domain}</p>}
      {outlet?.demonstration === true && (
        <p className={classes.soft}>{t('outlet.demonstrationWhat')}</p>
      )}
      <p className={classes.soft}>{t(`source.${channel}`)}</p>
      {canonicalUrl !== null && canonicalUrl !== url && (
        <p className={classes.soft}>
          {t('article.canonical')} <span className={classes.address}>{canonicalUrl}</span>
        </p>
      )}
    </>
  );
}
