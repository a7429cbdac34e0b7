import { describe, expect, it } from '@jest/globals';
import { applyEdits, compareSeverity, type Finding, type Scan } from '@gatehouse/findings';
import { everyRule } from '../all-rules.ts';
import { scanFiles } from '../scan-files.ts';

const FILE_NAMES: Readonly<Record<string, string>> = {
  kubernetes: 'manifest.yaml',
  dockerfile: 'Dockerfile',
  workflow: '.github/workflows/example.yml',
};

const rules = everyRule.filter((rule) => rule.repair !== undefined);

function scan(path: string, source: string): Promise<Scan> {
  return scanFiles({ [path]: source }, { profile: 'all', fixIn: () => true });
}

/** Which lines stay as they are, first and last, around those that differ. */
function unchanged(
  before: string,
  after: string,
): { readonly head: number; readonly tail: number } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < old.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < old.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return { head, tail: old.length - tail };
}

async function expectRepaired(path: string, source: string, finding: Finding): Promise<void> {
  const { fix } = finding;
  const repaired = applyEdits(source, fix?.edits ?? []) ?? '';
  expect(fix?.description).toMatch(/^[A-Z].*[.`]$/s);
  expect(repaired).not.toBe(source);
  const before = await scan(path, source);
  const after = await scan(path, repaired);
  expect(after.coverage.files.map(({ problems }) => problems)).toEqual([[]]);
  const prints = after.findings.map(({ fingerprint }) => fingerprint);
  expect(prints).not.toContain(finding.fingerprint);
  const known = new Set(before.findings.map(({ fingerprint }) => fingerprint));
  for (const fresh of after.findings.filter(({ fingerprint }) => !known.has(fingerprint)))
    // What other tools ask beside the main rules is no better where it is answered in part.
    if (fresh.rule.profile === 'default')
      expect(compareSeverity(fresh.severity, finding.severity)).toBeGreaterThanOrEqual(0);
  const { head, tail } = unchanged(source, repaired);
  for (const { location } of fix?.edits ?? []) {
    expect(location.startLine).toBeGreaterThanOrEqual(head);
    expect(location.endLine).toBeLessThanOrEqual(Math.max(tail, head));
  }
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const path = FILE_NAMES[id.split('/')[0] ?? ''] ?? 'file.yaml';

  it('repairs at least one of its examples, and each that it says it does', async () => {
    let repaired = 0;
    for (const { source } of rule.examples.fail)
      for (const finding of (await scan(path, source)).findings)
        if (finding.rule.id === id && finding.fix) {
          repaired++;
          await expectRepaired(path, source, finding);
        }
    expect(repaired).toBeGreaterThan(0);
  });

  it('does so with the line breaks of Windows, too', async () => {
    for (const example of rule.examples.fail) {
      const source = example.source.replaceAll('\n', '\r\n');
      for (const finding of (await scan(path, source)).findings)
        if (finding.rule.id === id && finding.fix) {
          await expectRepaired(path, source, finding);
          expect(applyEdits(source, finding.fix.edits)).not.toMatch(/(?<!\r)\n/);
        }
    }
  });
});
