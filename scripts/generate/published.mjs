import { join } from 'node:path';

/** What others read by machine: the schema of evidence, and the ruleset that demands the gate. */
export function published(root, { evidenceSchema, rulesetFor }) {
  const json = (path, value) => ({ path: join(root, path), text: JSON.stringify(value) });
  return [
    json('docs/evidence.schema.json', evidenceSchema()),
    json('docs/gate/ruleset.json', rulesetFor('Deploy gate', 'https://api.github.com')),
  ];
}
