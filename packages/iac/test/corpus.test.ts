import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Scan } from '@gatehouse/findings';
import { Folder } from '@gatehouse/workspace';
import { candidate } from '../src/discover/candidates.ts';
import { infrastructurePhase } from '../src/index.ts';

const ROOT = join(import.meta.dirname, '../../..');
const CORPUS = resolve(process.env['GATEHOUSE_CORPUS'] ?? join(ROOT, '../shared/corpus'));

async function scan(path: string): Promise<Scan> {
  const phase = infrastructurePhase(new Folder(path), { profile: 'all', keepEvaluations: true });
  return phase.scan({ now: () => new Date(0), onProgress: () => undefined });
}

/** All that a scan says, in its order. */
function said({ findings, evaluations, directives, coverage, incomplete }: Scan): string {
  const rules = findings.map(({ rule, ...rest }) => [rule.id, rest]);
  const answers = evaluations.map(({ rule, ...rest }) => [rule.id, rest]);
  return JSON.stringify([rules, answers, directives, coverage, incomplete]);
}

function describeRepository(name: string, path: string): void {
  describe(name, () => {
    it('says the same twice, breaks nowhere, and accounts for every file', async () => {
      const first = await scan(path);
      expect(said(await scan(path))).toBe(said(first));
      expect(first.incomplete.filter((reason) => reason.includes('defect'))).toEqual([]);
      // What may be a Dockerfile is often none of ours.
      const named = new Folder(path)
        .list()
        .files.filter((file) => !['possible-dockerfile', undefined].includes(candidate(file)));
      const counted = new Set(first.coverage.files.map((file) => file.path));
      expect(named.filter((file) => !counted.has(file))).toEqual([]);
      expect(
        first.coverage.files.filter(
          ({ status, problems }) => status === 'failed' && problems.length === 0,
        ),
      ).toEqual([]);
      expect(new Set(first.findings.map(({ fingerprint }) => fingerprint)).size).toBe(
        first.findings.length,
      );
    }, 60_000);
  });
}

describeRepository('examples', join(ROOT, 'examples'));

if (existsSync(CORPUS))
  for (const { name } of readdirSync(CORPUS, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  ))
    describeRepository(name, join(CORPUS, name));
else
  describe.skip(`the corpus: there are no repositories at ${CORPUS}, see GATEHOUSE_CORPUS`, () => {
    it('would be scanned', () => undefined);
  });
