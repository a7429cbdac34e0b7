import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { FAMILIES, sourceOf } from './rule-lists.mjs';
import { NODE_BUNDLE } from '../build/node-bundle.mjs';

/**
 * The TypeScript that documents are made from, as values: `rules` by family with their examples, `fields` and `jsonSchema`
 * of the configuration, and `cli`, which runs the command line. Node 20 runs no TypeScript, so it is bundled first.
 */
export async function loadSources(root) {
  const rules = FAMILIES.map(
    (family) => `export { rules as ${family} } from './${sourceOf(family)}/index.generated.ts';`,
  );
  const entry = [
    ...rules,
    `export { FIELDS, jsonSchema } from './packages/config/src/schema.ts';`,
    `export { jsonSchema as evidenceSchema } from './packages/evidence/src/json-schema.ts';`,
    `export { rulesetFor } from './packages/github/src/gate/protection.ts';`,
    `export { main } from './packages/cli/src/main.ts';`,
  ];
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-generate-'));
  try {
    const { outputFiles } = await build({
      stdin: { contents: entry.join('\n'), resolveDir: root },
      absWorkingDir: root,
      write: false,
      ...NODE_BUNDLE,
      logLevel: 'error',
    });
    const bundle = join(folder, 'sources.mjs');
    writeFileSync(bundle, outputFiles[0].contents);
    const sources = await import(pathToFileURL(bundle).href);
    return {
      rules: Object.fromEntries(FAMILIES.map((family) => [family, sources[family]])),
      fields: sources.FIELDS,
      jsonSchema: sources.jsonSchema,
      evidenceSchema: sources.evidenceSchema,
      rulesetFor: sources.rulesetFor,
      cli: sources.main,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
