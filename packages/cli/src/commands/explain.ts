import { everyRule } from '@gatehouse/phases';
import { nearest, UserError, type RuleInfo } from '@gatehouse/findings';
import { names } from '@gatehouse/pipeline';
import type { Command } from '../command.ts';

export const explain: Command = {
  name: 'explain',
  usage: "<rule or another tool's check id>",
  about: 'Say what a rule is about, why it matters and how to fix it.',
  maxPositionals: 1,
  options: {},
  async run(args, terminal) {
    const id = args.positionals[0];
    if (id === undefined)
      throw new UserError('explain needs a rule id', { remedy: 'See gatehouse rules' });
    const rules = await everyRule();
    const found = rules.filter((rule) => names(id, rule));
    if (found.length === 0) {
      const near = nearest(
        id,
        rules.flatMap((rule) => [rule.id, ...rule.aliases]),
      );
      throw new UserError(`no rule answers to "${id}"`, {
        remedy: near ? `Did you mean "${near}"?` : 'See gatehouse rules',
      });
    }
    terminal.out(found.map(describe).join('\n'));
    return 0;
  },
};

function describe(rule: RuleInfo): string {
  const also = rule.aliases.length > 0 ? [`Also known as: ${rule.aliases.join(', ')}`] : [];
  const tags = rule.tags.length > 0 ? [`Tags: ${rule.tags.join(', ')}`] : [];
  return [
    `${rule.id}  (${rule.severity}, profile ${rule.profile})`,
    rule.title,
    '',
    `Why: ${rule.why}`,
    `Fix: ${rule.fix}`,
    '',
    ...also,
    ...tags,
    ...rule.references,
    '',
  ].join('\n');
}
