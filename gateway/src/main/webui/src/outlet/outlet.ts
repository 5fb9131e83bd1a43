import type { Outlet } from '../api/models';
import { t } from '../messages/t';

/** Stands for "no outlet" in addresses. */
export const NO_OUTLET = '-';

/** What tells outlets apart: the domain, which has fewer spellings than the name. */
export function outletKey(outlet: Outlet | null): string {
  return outlet === null ? NO_OUTLET : (outlet.domain ?? outlet.name);
}

export function outletName(outlet: Outlet | null): string {
  return outlet?.name ?? t('outlet.none');
}
