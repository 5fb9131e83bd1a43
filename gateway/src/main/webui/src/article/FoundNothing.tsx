import { Button } from '@mantine/core';
import type { Article } from '../api/models';
import { t } from '../messages/t';
import { Withheld } from '../reading/Withheld';
import { Remark } from './ArticleText';
import type { FindingsQuery } from './findings';

interface Props {
  article: Article;
  findings: FindingsQuery;
}

/** Says why nothing that was found in the text is shown. */
export function FoundNothing({ article, findings }: Props) {
  const { data, error, isPending, refetch } = findings;
  if (isPending) return null;
  if (error !== null) {
    return (
      <Remark icon="alert" title={t('reading.failed')}>
        {article.text !== null && t('reading.failedWhat')}{' '}
        <Button variant="subtle" size="compact-xs" onClick={() => void refetch()}>
          {t('state.retry')}
        </Button>
      </Remark>
    );
  }
  if (article.text === null) return <Withheld counts={data.withheld} />;
  return (
    <Remark icon="clock" title={t('reading.nothingYet')}>
      {t('reading.nothingYetWhat')}
    </Remark>
  );
}
