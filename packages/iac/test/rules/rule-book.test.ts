import { describe, expect, it } from '@jest/globals';
import type { RuleInfo } from '@gatehouse/findings';
import { RuleBook } from '../../src/rules/rule-book.ts';
import { everyRule, type AnyRule } from '../all-rules.ts';

const rules = everyRule;

async function book(profile: 'default' | 'all'): Promise<readonly RuleInfo[]> {
  const asked = new RuleBook(profile);
  return [
    ...(await asked.kubernetes()),
    ...(await asked.dockerfile()),
    ...(await asked.workflow()),
  ];
}

/** Every rule that repeats the rule, directly or through others. */
function variantsOf(rule: AnyRule): ReadonlySet<AnyRule> {
  const found = new Set<AnyRule>([rule]);
  for (const main of found)
    for (const other of rules) if (other.variantOf.includes(main.id)) found.add(other);
  found.delete(rule);
  return found;
}

describe('a rule book', () => {
  it('has the rules of its profile, in one order', async () => {
    const all = await book('all');
    expect(all.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    expect(await book('default')).toEqual(all.filter(({ profile }) => profile === 'default'));
  });

  it('gives each rule the check ids of its variants, whichever profile has those', async () => {
    const kin = new Map((await book('default')).map(({ id, kinIds }) => [id, kinIds]));
    const expected = rules
      .filter(({ profile }) => profile === 'default')
      .map((rule) => {
        const ids = new Set([...variantsOf(rule)].flatMap(({ aliases }) => aliases));
        return [rule.id, ids] as const;
      });
    expect(expected.some(([, ids]) => ids.size > 1)).toBe(true);
    for (const [id, ids] of expected) expect(new Set(kin.get(id))).toEqual(ids);
  });
});
