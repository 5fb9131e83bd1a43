// Fetches the services' OpenAPI documents from their last build (../<service>/target/openapi), for
// when an API has changed.
import { readFile, writeFile } from 'node:fs/promises';

const modules = new URL('../../../../../', import.meta.url);
const documents = new URL('../openapi/', import.meta.url);
const services = {
  gateway: 'gateway',
  ingest: 'ingest-service',
  nlp: 'nlp-service',
  query: 'query-service',
};

for (const [name, module] of Object.entries(services)) {
  const built = new URL(`${module}/target/openapi/openapi.json`, modules);
  const document = JSON.parse(await readFile(built, 'utf8'));
  await writeFile(new URL(`${name}.json`, documents), `${JSON.stringify(document, null, 2)}\n`);
}
