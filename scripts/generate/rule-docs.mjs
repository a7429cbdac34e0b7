import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FAMILIES, ruleFiles, sourceOf } from './rule-lists.mjs';
import { rulePage } from './rule-page.mjs';
import { aliasIndex, ruleIndex } from './rule-index.mjs';

/** Everything below docs/rules; a page whose rule is gone is to go too. */
export function ruleDocs(root, rules) {
  const folder = join(root, 'docs/rules');
  const pages = FAMILIES.flatMap((family) => {
    const files = new Map(
      ruleFiles(root, family).map((path) => [
        path.split('/').at(-1).replace(/\.ts$/, ''),
        `${sourceOf(family)}/${path}`,
      ]),
    );
    return rules[family].map((rule) => {
      const name = rule.id.split('/')[1];
      try {
        return { path: join(folder, family, `${name}.md`), text: rulePage(rule, files.get(name)) };
      } catch (cause) {
        throw new Error(`the rule ${rule.id} has no page: ${cause.message}`, { cause });
      }
    });
  });
  const current = new Set(pages.map(({ path }) => path));
  const gone = FAMILIES.flatMap((family) => filesIn(join(folder, family)))
    .filter((path) => !current.has(path))
    .map((path) => ({ path, text: undefined }));
  return [
    ...pages,
    ...gone,
    { path: join(folder, 'README.md'), text: ruleIndex(rules) },
    { path: join(folder, 'aliases.md'), text: aliasIndex(rules) },
  ];
}

function filesIn(folder) {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}
