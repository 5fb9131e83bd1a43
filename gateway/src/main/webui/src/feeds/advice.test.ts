import { describe, expect, it } from 'vitest';
import type { Feed, FeedState, Health } from '../sources/types';
import { adviceFor, noticeOf } from './advice';

type Polling = FeedState['polling'];

function noticed(notice: string | null, noticeDetail: string | null = null): Feed {
  const polling = { notice, noticeDetail, noticedAt: null } as Partial<Polling>;
  return { state: { polling } } as Feed;
}

function health(more: Partial<Health>): Health {
  return {
    status: 'OK',
    failure: null,
    failures: 0,
    volume: { hours: [], flag: 'NONE' },
    ...more,
  } as Health;
}

describe('a notice of a feed', () => {
  it('is said in our words, with the facts of the service', () => {
    const told = noticeOf(noticed('MOVED', 'Moved for good from a to b'));
    expect(told).toMatchObject({ urgent: false, detail: 'Moved for good from a to b' });
    expect(told?.todo).toContain('nothing to do');
  });

  it('is not said twice', () => {
    expect(noticeOf(noticed('GONE', 'Gone for good (410).'))).toMatchObject({
      urgent: true,
      detail: null,
    });
  });

  it('that we do not know is told as the service tells it', () => {
    expect(noticeOf(noticed('SOMETHING_NEW', 'It did something new.'))).toMatchObject({
      todo: null,
      detail: 'It did something new.',
    });
  });

  it('is none while there is nothing to know', () => {
    expect(noticeOf(noticed(null))).toBeNull();
  });
});

describe('advice', () => {
  it('is given for what failed', () => {
    const failing = health({ status: 'FAILING', failure: 'NOT_FOUND', failures: 2 });
    expect(adviceFor(failing)).toContain('Look for its new one');
    expect(adviceFor({ ...failing, status: 'RESTING' })).toContain('Look for its new one');
  });

  it('is given for what is odd', () => {
    expect(adviceFor(health({ status: 'ATTENTION' }))).toContain('Open its address');
    const volume: Health['volume'] = { hours: [], flag: 'SILENT' };
    expect(adviceFor(health({ status: 'ATTENTION', volume }))).toContain('may rest');
  });

  it('is not given where nothing is wrong', () => {
    expect(adviceFor(health({}))).toBeNull();
    expect(adviceFor(health({ status: 'PAUSED' }))).toBeNull();
    expect(adviceFor(health({ status: 'RESTING', failure: 'NOT_FOUND' }))).toBeNull();
  });
});
