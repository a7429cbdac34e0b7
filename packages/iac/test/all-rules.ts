import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleInfo } from '@gatehouse/findings';
import { rules as dockerfile } from '../src/rules/dockerfile/index.generated.ts';
import { rules as kubernetes } from '../src/rules/kubernetes/index.generated.ts';
import type { RuleText } from '../src/rules/rule.ts';
import { rules as workflow } from '../src/rules/workflow/index.generated.ts';

export type AnyRule = RuleInfo &
  Pick<RuleText, 'examples'> & { readonly variantOf: readonly string[]; readonly repair?: unknown };

const FAMILIES = ['kubernetes', 'dockerfile', 'workflow'];
const FOLDER = join(import.meta.dirname, '../src/rules');

/** Every rule with its examples, from the generated lists. */
export const everyRule = [...kubernetes, ...dockerfile, ...workflow] as readonly AnyRule[];

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
