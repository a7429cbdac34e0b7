import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RuleInfo } from '@gatehouse/findings';
import type { RuleText } from '../src/rules/rule.ts';

export type AnyRule = RuleInfo &
  Pick<RuleText, 'examples'> & { readonly variantOf: readonly string[]; readonly repair?: unknown };

const FAMILIES = ['kubernetes', 'dockerfile', 'workflow'];
const FOLDER = join(import.meta.dirname, '../src/rules');

/** Every rule with its examples, from the generated lists. */
export async function everyRule(): Promise<AnyRule[]> {
  const rules: AnyRule[] = [];
  // One after the other: Jest mixes up modules that are loaded at the same time and share others.
  for (const family of FAMILIES) {
    const list = (await import(pathToFileURL(join(FOLDER, family, 'index.generated.ts')).href)) as {
      rules: AnyRule[];
    };
    rules.push(...list.rules);
  }
  return rules;
}

/** The ids that the files below the rules folders promise. */
export function* ruleFiles(): Generator<string> {
  for (const family of FAMILIES)
    for (const entry of readdirSync(join(FOLDER, family), {
      recursive: true,
      withFileTypes: true,
    })) {
      const isRule =
        entry.isFile() &&
        entry.parentPath !== join(FOLDER, family) &&
        !entry.parentPath.includes('facts');
      if (isRule) yield `${family}/${entry.name.replace(/\.ts$/, '')}`;
    }
}
