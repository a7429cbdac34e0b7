import { expect } from '@jest/globals';
import fc from 'fast-check';
import { anyBytes, exampleTexts, mutated, plainDocuments, scrambled } from './mutations.ts';
import { privilegedIn, scanFiles, WITNESS } from './scan-files.ts';

/**
 * What must hold for every file, however broken: nothing throws, no rule breaks, every finding points into its file and
 * can be shown, and the file beside it is judged as if it were alone.
 */
export async function expectNoHarm(path: string, content: string | Uint8Array): Promise<void> {
  const scan = await scanFiles(
    { [path]: content, ...WITNESS },
    { profile: 'all', keepEvaluations: true, fixIn: () => true },
  );
  expect(scan.incomplete.filter((reason) => reason.includes('defect'))).toEqual([]);
  expect(privilegedIn(scan, 'witness.yaml')).toHaveLength(1);
  for (const { location, message } of scan.findings) {
    expect(location.startLine).toBeGreaterThanOrEqual(1);
    expect(location.startColumn).toBeGreaterThanOrEqual(1);
    expect(location.endLine).toBeGreaterThanOrEqual(location.startLine);
    if (location.endLine === location.startLine)
      expect(location.endColumn).toBeGreaterThanOrEqual(location.startColumn);
    expect(scan.disclosure.mask(message)).not.toBe('');
    expect(scan.disclosure.excerpt(location, 1).length).toBeGreaterThan(0);
  }
}

/** One kind of hostile file. */
export interface Attack {
  readonly title: string;
  readonly path: string;
  readonly content: fc.Arbitrary<string | Uint8Array>;
}

export function attacks(): readonly Attack[] {
  const kubernetes = exampleTexts('kubernetes');
  const dockerfile = exampleTexts('dockerfile');
  const workflow = exampleTexts('workflow');
  const objects = mutated(plainDocuments(kubernetes));
  const list = fc.array(objects, { minLength: 1, maxLength: 4 });
  const inList = (items: readonly unknown[]): string =>
    JSON.stringify({ apiVersion: 'v1', kind: 'List', items });
  return [
    {
      title: 'objects with wrong types anywhere',
      path: 'a.yaml',
      content: objects.map((object) => JSON.stringify(object)),
    },
    { title: 'lists of such objects', path: 'a.json', content: list.map(inList) },
    {
      title: 'streams of such objects',
      path: 'a.yaml',
      content: list.map((all) => all.map((object) => JSON.stringify(object)).join('\n---\n')),
    },
    {
      title: 'workflows with wrong types anywhere',
      path: '.github/workflows/a.yml',
      content: mutated(plainDocuments(workflow)).map((document) => JSON.stringify(document)),
    },
    { title: 'scrambled manifests', path: 'a.yaml', content: scrambled(kubernetes) },
    { title: 'scrambled workflows', path: '.github/workflows/a.yml', content: scrambled(workflow) },
    { title: 'scrambled Dockerfiles', path: 'Dockerfile', content: scrambled(dockerfile) },
    {
      title: 'a Dockerfile of a manifest and the other way round',
      path: 'Dockerfile',
      content: scrambled(kubernetes),
    },
    { title: 'bytes that may be anything, as YAML', path: 'a.yaml', content: anyBytes },
    { title: 'bytes that may be anything, as a Dockerfile', path: 'Dockerfile', content: anyBytes },
    { title: 'bytes that may be anything, without an extension', path: 'a', content: anyBytes },
  ];
}

/** Tries an attack some times over. */
export async function withstand({ path, content }: Attack, numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(content, (text) => expectNoHarm(path, text)),
    { numRuns },
  );
}
