import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '@gatehouse/config';
import { decide } from '@gatehouse/findings';
import { infrastructurePhase } from '@gatehouse/iac';
import { MemoryTree } from '@gatehouse/testing';
import { applyDirectives } from '@gatehouse/triage';
import { ROOT } from '../built.ts';

const PAGES = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** What a reader may copy, by page and line, with the placeholders filled in. */
const SNIPPETS = PAGES.flatMap((page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return [...text.matchAll(/^```yaml\n([^]*?)^```$/gm)].map((match) => ({
    place: `${page}:${text.slice(0, match.index).split('\n').length}`,
    yaml: (match[1] ?? '')
      .replaceAll('<this repository>', 'acme/gatehouse')
      .replaceAll('<full commit SHA>', '0123456789abcdef0123456789abcdef01234567')
      .replaceAll('vX.Y.Z', 'v1.2.3'),
  }));
});

const WORKFLOWS = SNIPPETS.filter(({ yaml }) => /^on:/m.test(yaml) && /^jobs:/m.test(yaml));
const CONFIGURATIONS = SNIPPETS.filter(({ yaml }) =>
  /^(?:fail-on|suppressions|gate|phases):/m.test(yaml),
);

describe('workflows in the documents', () => {
  it('are there', () => {
    expect(WORKFLOWS.map(({ place }) => place.split(':')[0])).toEqual(
      expect.arrayContaining(['docs/quick-start.md', 'docs/gate.md']),
    );
  });

  it.each(WORKFLOWS)('$place has no findings', async ({ yaml }) => {
    const tree = new MemoryTree({ '.github/workflows/gate.yml': yaml });
    const phase = infrastructurePhase(tree, { profile: 'default' });
    const scan = await phase.scan({ now: () => new Date(0), onProgress: () => undefined });
    const outcome = decide([applyDirectives(scan)], { failOn: 'none', reportFrom: 'low' });
    expect(outcome.open.map(({ rule }) => rule.id)).toEqual([]);
    expect(outcome.suppressed.map(({ suppression }) => suppression?.reason)).not.toContain(
      undefined,
    );
    expect(outcome.verdict).toBe('pass');
  });
});

describe('configurations in the documents', () => {
  it.each(CONFIGURATIONS)('$place is valid', ({ yaml }) => {
    expect(() => parseConfig('.github/gatehouse.yml', yaml)).not.toThrow();
  });
});
