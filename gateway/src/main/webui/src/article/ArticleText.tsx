import { type ReactNode, useContext } from 'react';
import type { Article, Span } from '../api/models';
import { Icon, type IconName } from '../icons/Icon';
import { t } from '../messages/t';
import { nested } from '../reading/segments';
import marks from '../reading/marks.module.css';
import classes from './ArticleText.module.css';
import { FOUND, FoundContext } from './matches';
import { TextParts } from './TextParts';

/** As much of the text as may be shown, and why it is not all. */
export function ArticleText({ article }: { article: Article }) {
  const { text, blocks, complete, language } = article;
  return (
    <>
      {text !== null && (
        <div className={classes.text} lang={language.tag} data-cut={!complete || undefined}>
          <TextParts
            text={text}
            blocks={blocks}
            words={(span) => <Words text={text} span={span} />}
          />
        </div>
      )}
      <Remarks article={article} />
    </>
  );
}

/** A stretch of the text, with what the search found in it. */
function Words({ text, span }: { text: string; span: Span }) {
  const found = useContext(FoundContext).map((place, index) => ({
    ...place,
    item: `${FOUND}${index}`,
    rank: 0,
  }));
  return nested(found, span).map(({ start, end, mark }) =>
    mark === null ? (
      text.slice(start, end)
    ) : (
      <mark key={start} className={marks.found} data-item={mark.item}>
        {text.slice(start, end)}
      </mark>
    ),
  );
}

/** Why the text is not all of it; nothing when it is. */
export function Remarks({ article: { text, note, complete, truncated } }: { article: Article }) {
  if (!complete) {
    return (
      <Remark icon="lock" title={text === null ? t('article.noText') : t('article.notComplete')}>
        {note ?? ''}
      </Remark>
    );
  }
  return truncated ? (
    <Remark icon="lock" title={t('article.notComplete')}>
      {t('article.truncated')}
    </Remark>
  ) : null;
}

interface RemarkProps {
  icon: IconName;
  title: string;
  children: ReactNode;
}

export function Remark({ icon, title, children }: RemarkProps) {
  return (
    <div role="note" className={classes.remark}>
      <Icon name={icon} />
      <div>
        <p className={classes.remarkTitle}>{title}</p>
        <p>{children}</p>
      </div>
    </div>
  );
}
