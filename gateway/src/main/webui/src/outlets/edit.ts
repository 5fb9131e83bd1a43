import type { Outlet, OutletEdit } from '../sources/types';

/** What of an outlet can be changed. */
export function editOf(outlet: Outlet): OutletEdit {
  const { name, country, language, kind, demonstration, rights } = outlet;
  return { name, country, language, kind, demonstration, rights };
}

export function sameEdit(one: OutletEdit, other: OutletEdit): boolean {
  return (
    one.name === other.name &&
    one.country === other.country &&
    one.language === other.language &&
    one.kind === other.kind &&
    one.rights.use === other.rights.use &&
    one.rights.excerptCharacters === other.rights.excerptCharacters &&
    one.rights.retentionDays === other.rights.retentionDays
  );
}
