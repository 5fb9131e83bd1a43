const roles = ['analyst', 'lead', 'admin', 'platform-admin'] as const;

export type Role = (typeof roles)[number];

/** The roles that mean something to a reader, from the one that allows least. */
export function knownRoles(given: readonly string[]): Role[] {
  return roles.filter((role) => given.includes(role));
}
