import { join } from 'node:path';
import { load } from 'js-yaml';
import { code, fillSection, prose, table } from './markdown.mjs';
import { read } from './output.mjs';

/** The page that documents each action.yml. */
const ACTIONS = {
  'action.yml': 'README.md',
  'actions/azure-login/action.yml': 'actions/azure-login/README.md',
  'actions/dast/action.yml': 'actions/dast/README.md',
  'actions/deploy-gate/action.yml': 'actions/deploy-gate/README.md',
  'actions/iac-scan/action.yml': 'actions/iac-scan/README.md',
};

/** Inputs and outputs from the action.yml, in the pages that users read. */
export function actionTables(root) {
  return Object.entries(ACTIONS).map(([manifest, page]) => {
    const { inputs, outputs } = load(read(join(root, manifest)));
    const path = join(root, page);
    const withInputs = fillSection(read(path), 'inputs', describe('Input', inputs));
    return { path, text: fillSection(withInputs, 'outputs', describe('Output', outputs)) };
  });
}

function describe(head, entries) {
  const rows = Object.entries(entries).map(([name, { description }]) => [
    code(name),
    prose(description),
  ]);
  return table([head, 'What it is'], rows);
}
