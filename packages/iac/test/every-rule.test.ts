import { describe, expect, it } from '@jest/globals';
import type { Scan } from '@gatehouse/findings';
import { MemoryTree } from '@gatehouse/testing';
import { infrastructurePhase } from '../src/index.ts';
import { everyRule as rules, ruleFiles } from './all-rules.ts';

const FILE_NAMES: Readonly<Record<string, string>> = {
  kubernetes: 'manifest.yaml',
  dockerfile: 'Dockerfile',
  workflow: '.github/workflows/example.yml',
};

async function scan(id: string, source: string): Promise<Scan> {
  const path = FILE_NAMES[id.split('/')[0] ?? ''] ?? 'file.yaml';
  const phase = infrastructurePhase(new MemoryTree({ [path]: source }), {
    profile: 'all',
    keepEvaluations: true,
  });
  return phase.scan({ now: () => new Date(0), onProgress: () => undefined });
}

function answers(result: Scan, id: string): string[] {
  return result.evaluations
    .filter((evaluation) => evaluation.rule.id === id)
    .map((evaluation) => evaluation.status);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('says what it is about in full sentences', () => {
    for (const text of [rule.title, rule.why, rule.fix])
      expect(text.trim().length).toBeGreaterThan(10);
    expect(rule.title).not.toMatch(/\.$/);
    for (const text of [rule.why, rule.fix]) expect(text).toMatch(/[.!?`)]$/);
    for (const reference of rule.references) expect(reference).toMatch(/^https:\/\/\S+$/);
    expect(new Set(rule.aliases).size).toBe(rule.aliases.length);
  });

  it('names rules that exist as those it repeats', () => {
    for (const other of rule.variantOf) expect(rules.map((each) => each.id)).toContain(other);
  });

  it.each(rule.examples.fail)('fails: $title', async ({ source }) => {
    const result = await scan(id, source);
    expect(result.coverage.files.map((file) => file.problems)).toEqual([[]]);
    expect(answers(result, id)).toContain('fail');
  });

  it.each(rule.examples.pass)('passes: $title', async ({ source }) => {
    const result = await scan(id, source);
    expect(result.coverage.files.map((file) => file.problems)).toEqual([[]]);
    expect(answers(result, id)).not.toContain('fail');
  });
});

describe('the rule book', () => {
  it('gives every id once', () => {
    const ids = rules.map((rule) => rule.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('names each rule after its file', () => {
    expect([...ruleFiles()].sort()).toEqual(rules.map((rule) => rule.id).sort());
  });
});
