const NAMES: Record<string, string> = {
  rss: 'RSS',
  rdf: 'RDF',
  atom: 'Atom',
  json: 'JSON Feed',
  cdf: 'CDF',
  sitemap: 'Sitemap',
};

/** 'RSS 2.0' for 'rss20'; what is not known to us is shown as it is. */
export function formatName(format: string): string {
  const [, name = '', digits = ''] = /^([a-z]+)(\d*)$/.exec(format) ?? [];
  const known = NAMES[name];
  if (known === undefined) return format;
  return digits === '' ? known : `${known} ${digits.charAt(0)}.${digits.slice(1) || '0'}`;
}
