const NAMES: Record<string, string> = {
  rss: 'RSS',
  rdf: 'RDF',
  atom: 'Atom',
  json: 'JSON Feed',
  cdf: 'CDF',
  sitemap: 'Sitemap',
  news: 'News sitemap',
};

/** 'RSS 2.0' for 'rss_2.0'; what is not known to us is shown as it is. */
export function formatName(format: string): string {
  const [, name = '', version = ''] = /^([a-z]+)[_-]?([\d.]*)$/i.exec(format) ?? [];
  const known = NAMES[name.toLowerCase()];
  if (known === undefined) return format;
  return version === '' ? known : `${known} ${version}`;
}
