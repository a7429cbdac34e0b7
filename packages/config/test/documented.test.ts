import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../src/index.ts';

const DOCS = join(import.meta.dirname, '../../../docs');

/** The examples of a page that are configuration files. */
function examples(page: string): string[] {
  const text = readFileSync(join(DOCS, page), 'utf8');
  return [...text.matchAll(/^```yaml\n([^]*?)^```/gm)]
    .map(([, example = '']) => example)
    .filter((example) => /^(?:fail-on|suppressions|gate|phases):/m.test(example));
}

describe.each(['configuration.md', 'suppressions.md', 'quick-start.md'])('docs/%s', (page) => {
  it.each(examples(page))('shows a configuration that is valid: %j', (example) => {
    expect(Object.keys(parseConfig('.github/gatehouse.yml', example))).not.toEqual([]);
  });
});
