import { describe, expect, it } from 'vitest';
import { authorityOf } from './authority';

const acme = { id: '0b7f', alias: 'acme', name: 'Acme Monitor' };
const shared = { shared: true };
const own = { shared: false };

function who(roles: string[], organization: typeof acme | null) {
  return authorityOf({ person: 'p', name: 'P', organization, roles });
}

describe('who may change a source', () => {
  it('is nobody who only reads', () => {
    const analyst = who(['analyst', 'lead'], acme);
    expect([analyst.mayAdd, analyst.owns(shared), analyst.owns(own)]).toEqual([
      false,
      false,
      false,
    ]);
    expect(analyst.member).toBe(true);
  });

  it('is an administrator for what belongs to the organisation', () => {
    const admin = who(['analyst', 'lead', 'admin'], acme);
    expect([admin.mayAdd, admin.owns(shared), admin.owns(own)]).toEqual([true, false, true]);
  });

  it('is a platform administrator for what is shared', () => {
    const platform = who(['platform-admin'], null);
    expect([platform.mayAdd, platform.owns(shared), platform.owns(own)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(platform.member).toBe(false);
  });

  it('is nobody before it is known who is here', () => {
    expect(authorityOf(undefined).mayAdd).toBe(false);
  });
});
