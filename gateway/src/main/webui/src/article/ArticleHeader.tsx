import { Button } from '@mantine/core';
import { useCanGoBack, useRouter } from '@tanstack/react-router';
import type { Article } from '../api/models';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import { DemonstrationMark } from '../outlet/DemonstrationMark';
import { ButtonLink } from '../shell/ButtonLink';
import { PublishedTime } from '../time/PublishedTime';
import classes from './ArticleHeader.module.css';
import { webAddress } from './webAddress';

export function ArticleHeader({ article }: { article: Article }) {
  const { title, byline, outlet, clocks, language } = article;
  return (
    <header className={classes.header}>
      <BackButton />
      <p className={classes.outlet}>
        <span className={classes.name}>{outlet?.name ?? t('outlet.noneOne')}</span>
        <DemonstrationMark outlet={outlet} />
      </p>
      <h1 className={classes.title} lang={language.tag} data-untitled={title === null || undefined}>
        {title ?? t('row.untitled')}
      </h1>
      <div className={classes.facts}>
        {byline !== null && <span>{t('article.by', { byline })}</span>}
        <PublishedTime clocks={clocks} />
        <Original article={article} />
      </div>
    </header>
  );
}

/** Back to the list as it was left; to Today for who came by a link. */
function BackButton() {
  const router = useRouter();
  const canGoBack = useCanGoBack();
  const look = {
    className: classes.back ?? '',
    variant: 'subtle',
    size: 'compact-sm',
    leftSection: <Icon name="back" size={15} />,
  };
  if (!canGoBack) {
    return (
      <ButtonLink to="/" {...look}>
        {t('nav.today')}
      </ButtonLink>
    );
  }
  return (
    <Button
      {...look}
      onClick={() => {
        router.history.back();
      }}
    >
      {t('article.back')}
    </Button>
  );
}

function Original({ article: { url, outlet } }: { article: Article }) {
  const address = webAddress(url);
  if (address === null) return null;
  return (
    <a href={address} target="_blank" rel="noreferrer" className={classes.original}>
      {outlet === null
        ? t('article.originalPlain')
        : t('article.original', { outlet: outlet.domain ?? outlet.name })}
      <Icon name="outside" size={14} />
    </a>
  );
}
