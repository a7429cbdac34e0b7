#!/usr/bin/env node
// Writes everything that is made from something else. `--check` writes nothing and fails where something is stale.
import { join, relative } from 'node:path';
import { actionTables } from './generate/action-tables.mjs';
import { cliHelp } from './generate/cli-help.mjs';
import { configuration } from './generate/configuration.mjs';
import { laidOut } from './generate/layout.mjs';
import { loadSources } from './generate/load-sources.mjs';
import { isStale, write } from './generate/output.mjs';
import { published } from './generate/published.mjs';
import { ruleDocs } from './generate/rule-docs.mjs';
import { duplicates, kinLists, ruleLists } from './generate/rule-lists.mjs';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');

// The lists first: a rule that is half written spoils the documents, which are made by running it.
settle(ruleLists(root));
for (const path of duplicates(root)) {
  console.error(`left out: ${path} (another room has a rule of that name)`);
  process.exitCode = 1;
}
try {
  const sources = await loadSources(root);
  settle(kinLists(root, sources.rules));
  settle(ruleDocs(root, sources.rules));
  const pages = [
    ...actionTables(root),
    ...configuration(root, sources),
    ...published(root, sources),
    ...(await cliHelp(root, sources)),
  ];
  settle(await Promise.all(pages.map(laidOut)));
} catch (error) {
  console.error(`the documents could not be made: ${error.message}`);
  process.exitCode = 1;
}

function settle(outputs) {
  for (const output of outputs.filter(isStale)) {
    const path = relative(root, output.path);
    if (check) {
      console.error(`stale: ${path} (run npm run generate)`);
      process.exitCode = 1;
    } else {
      write(output);
      console.log(`${output.text === undefined ? 'removed' : 'wrote'} ${path}`);
    }
  }
}
