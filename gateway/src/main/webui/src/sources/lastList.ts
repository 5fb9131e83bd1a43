/* How the lists were filtered when they were looked at last: coming back leads there. */

const addresses = new Map<string, string>();

export function rememberList(path: string, address: string): void {
  addresses.set(path, address);
}

export function lastAddressOf(path: string): string {
  return addresses.get(path) ?? path;
}
