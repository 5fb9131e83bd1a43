import type { SearchAnswer } from '../api/models';
import { t } from '../messages/t';
import { ButtonLink } from '../shell/ButtonLink';
import { Notice } from '../state/Notice';
import { kept, type SearchAddress } from './address';

const LONGEST = 60;

/** Nothing matches. What is not followed may, and is one step away. */
export function NoHits({ address, answer }: { address: SearchAddress; answer: SearchAnswer }) {
  const { q = '', within } = address;
  const query = q.length > LONGEST ? `${q.slice(0, LONGEST)}…` : q;
  if (within === undefined) {
    return (
      <Notice icon="search" title={t('search.empty', { query })}>
        {t('search.emptyWhat')}
      </Notice>
    );
  }
  return (
    <Notice
      icon="search"
      title={
        answer.followsNothing ? t('today.followsNothing') : t('search.emptyFollowed', { query })
      }
      actions={
        <ButtonLink to="/search" search={{ q, ...kept({ ...address, within: undefined }) }}>
          {t('search.inAll')}
        </ButtonLink>
      }
    >
      {t('search.emptyFollowedWhat')}
    </Notice>
  );
}
