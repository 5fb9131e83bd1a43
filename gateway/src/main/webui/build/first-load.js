// Prints what a first visit loads before any code-split part, and fails above the budget.
import { readFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const BUDGET = 300 * 1000;
const dist = new URL('../dist/', import.meta.url);

/** @type {Record<string, {file: string, isEntry?: boolean, imports?: string[], css?: string[]}>} */
const manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', dist), 'utf8'));

/** @param {string} key @param {Set<string>} files */
function collect(key, files) {
  const chunk = manifest[key];
  if (!chunk || files.has(chunk.file)) return files;
  files.add(chunk.file);
  chunk.css?.forEach((file) => files.add(file));
  chunk.imports?.forEach((imported) => collect(imported, files));
  return files;
}

/** The font of the interface; the one for reading comes with the first article. */
const FONT = /inter-latin-wght-normal/;

const files = new Set(['index.html', 'scheme.js']);
Object.keys(manifest)
  .filter((key) => manifest[key]?.isEntry)
  .forEach((key) => collect(key, files));

Object.values(manifest)
  .filter(({ file }) => FONT.test(file))
  .forEach(({ file }) => files.add(file));

let gzip = 0;
let brotli = 0;
for (const file of files) {
  const bytes = await readFile(new URL(file, dist));
  gzip += gzipSync(bytes, { level: 9 }).length;
  brotli += brotliCompressSync(bytes).length;
}

const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} KB`;
console.log(
  `First load: ${kilobytes(gzip)} gzip, ${kilobytes(brotli)} brotli, with the font, in ${files.size} files` +
    ` (budget ${kilobytes(BUDGET)}, gzip).`,
);
if (gzip > BUDGET) {
  console.error('The first load is over its budget: split code off, or leave something out.');
  process.exitCode = 1;
}
