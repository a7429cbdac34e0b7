import { describe, expect, it } from '@jest/globals';
import { everyRule, ruleFiles } from './all-rules.ts';
import { judgeText } from './judge.ts';

function failed(transcript: string): readonly string[] {
  const { answers, defects } = judgeText(transcript);
  expect(defects).toEqual([]);
  return answers.flatMap(({ rules }) => rules);
}

describe.each(everyRule.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('says what it is about in full sentences', () => {
    for (const text of [rule.title, rule.why, rule.fix])
      expect(text.trim().length).toBeGreaterThan(10);
    expect(rule.title).not.toMatch(/\.$/);
    for (const text of [rule.why, rule.fix]) expect(text).toMatch(/[.!?`)]$/);
    for (const reference of rule.references) expect(reference).toMatch(/^https:\/\/\S+$/);
    expect(new Set(rule.aliases).size).toBe(rule.aliases.length);
  });

  it('names rules that exist as those it repeats', () => {
    const ids = everyRule.map((each) => each.id);
    for (const other of rule.variantOf) expect(ids).toContain(other);
  });

  it.each(rule.examples?.fail ?? [])('fails: $title', ({ source }) => {
    expect(failed(source)).toContain(id);
  });

  it.each(rule.examples?.pass ?? [])('passes: $title', ({ source }) => {
    expect(failed(source)).not.toContain(id);
  });

  it('shows both', () => {
    expect(rule.examples?.fail.length).toBeGreaterThan(0);
    expect(rule.examples?.pass.length).toBeGreaterThan(0);
  });
});

describe('the rules together', () => {
  it('have every id and every alias once', () => {
    for (const names of [
      everyRule.map(({ id }) => id),
      everyRule.flatMap(({ aliases }) => aliases),
    ])
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('are named after their files', () => {
    expect([...ruleFiles()].sort()).toEqual(everyRule.map(({ id }) => id).sort());
  });

  it('carry at least 50 of ZAP’s passive plugins', () => {
    const plugins = everyRule.flatMap(({ aliases }) => aliases.map((alias) => alias.split('-')[0]));
    expect(new Set(plugins).size).toBeGreaterThanOrEqual(50);
  });
});
