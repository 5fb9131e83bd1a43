// Generates the types of the API from the services' OpenAPI documents:
// openapi/<service>.json → src/api/generated/<service>.d.ts
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const documents = new URL('../openapi/', import.meta.url);
const types = new URL('../src/api/generated/', import.meta.url);

await mkdir(types, { recursive: true });
for (const file of (await readdir(documents)).filter((name) => name.endsWith('.json'))) {
  const document = JSON.parse(await readFile(new URL(file, documents), 'utf8'));
  const nodes = await openapiTS(withEveryMember(document));
  const header = `// Generated from openapi/${file} by "npm run api".\n`;
  await writeFile(new URL(file.replace('.json', '.d.ts'), types), header + astToString(nodes));
}

/**
 * The services always send every member of an answer, null where nothing is known, but their
 * documents do not say so. Drafts are what clients send, and there members may be left out.
 *
 * @param {import('openapi-typescript').OpenAPI3} document
 */
function withEveryMember(document) {
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    if ('properties' in schema && schema.properties && !name.endsWith('Draft')) {
      Object.assign(schema, { required: Object.keys(schema.properties) });
    }
  }
  return document;
}
