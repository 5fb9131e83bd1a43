/** An address without some of what stands in it. */
export function without<T extends object, K extends keyof T>(whole: T, ...names: K[]): Omit<T, K> {
  const rest = { ...whole };
  names.forEach((name) => {
    Reflect.deleteProperty(rest, name);
  });
  return rest;
}
