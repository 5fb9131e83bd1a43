import type { Article } from '../api/models';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import classes from './ArticleText.module.css';
import { TextParts } from './TextParts';

/** As much of the text as may be shown, and why it is not all. */
export function ArticleText({ article }: { article: Article }) {
  const { text, blocks, note, complete, truncated, language } = article;
  return (
    <>
      {text !== null && (
        <div className={classes.text} lang={language.tag} data-cut={!complete || undefined}>
          <TextParts text={text} blocks={blocks} />
        </div>
      )}
      {!complete && (
        <Remark title={text === null ? t('article.noText') : t('article.notComplete')}>
          {note ?? ''}
        </Remark>
      )}
      {complete && truncated && (
        <Remark title={t('article.notComplete')}>{t('article.truncated')}</Remark>
      )}
    </>
  );
}

function Remark({ title, children }: { title: string; children: string }) {
  return (
    <aside className={classes.remark}>
      <Icon name="lock" />
      <div>
        <p className={classes.remarkTitle}>{title}</p>
        <p>{children}</p>
      </div>
    </aside>
  );
}
