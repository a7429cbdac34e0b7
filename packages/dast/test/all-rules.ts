import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../src/rules/index.generated.ts';
import type { DastRule } from '../src/rules/rule.ts';

const FOLDER = join(import.meta.dirname, '../src/rules');

/** Every rule with its examples, from the generated list. */
export const everyRule: readonly DastRule[] = rules;

/** The ids that the files below the rules folder promise. */
export function* ruleFiles(): Generator<string> {
  for (const entry of readdirSync(FOLDER, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && entry.parentPath !== FOLDER && !entry.parentPath.endsWith('facts'))
      yield `dast/${entry.name.replace(/\.ts$/, '')}`;
}
