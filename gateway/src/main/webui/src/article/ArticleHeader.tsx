import { Button } from '@mantine/core';
import { useCanGoBack, useRouter } from '@tanstack/react-router';
import type { Article } from '../api/models';
import { Icon } from '../icons/Icon';
import { language, t } from '../messages/t';
import { OutletName } from '../outlet/OutletName';
import { Highlighted } from '../search/Highlighted';
import { ButtonLink } from '../shell/ButtonLink';
import { PublishedTime } from '../time/PublishedTime';
import { bylineShown } from './byline';
import classes from './ArticleHeader.module.css';
import type { Matches } from './matches';
import { webAddress } from './webAddress';

const names = new Intl.ListFormat(language, { type: 'conjunction' });

interface Props {
  article: Article;
  /** What the search found that led here; null without one. */
  matches: Matches | null;
}

export function ArticleHeader({ article, matches }: Props) {
  const { title, outlet, clocks, page } = article;
  const byline = authorsOf(article);
  return (
    <header className={classes.header}>
      <BackButton />
      <p className={classes.outlet}>
        <OutletName outlet={outlet} none={t('outlet.noneOne')} />
      </p>
      <h1
        className={classes.title}
        lang={article.language.tag}
        data-untitled={title === null || undefined}
      >
        {title === null ? (
          t('row.untitled')
        ) : (
          <Highlighted text={title} spans={matches?.title ?? []} />
        )}
      </h1>
      <div className={classes.facts}>
        {byline !== null && <span>{bylineShown(byline)}</span>}
        <PublishedTime clocks={clocks} />
        {page.section && <span>{t('article.section', { section: page.section })}</span>}
        <Original article={article} />
      </div>
    </header>
  );
}

/** Each name once where the page gives them one by one, else the line as it stands there. */
function authorsOf({ byline, page }: Article): string | null {
  return page.authors.length > 0 ? names.format(page.authors) : byline;
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
