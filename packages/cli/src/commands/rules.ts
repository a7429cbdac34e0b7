import { everyRule } from '@gatehouse/phases';
import { compareSeverity, isIn, PROFILES, type Profile, type RuleInfo } from '@gatehouse/findings';
import type { Command } from '../command.ts';

export const rules: Command = {
  name: 'rules',
  usage: '',
  about: 'List the rules.',
  maxPositionals: 0,
  options: {
    profile: {
      type: 'string',
      choices: PROFILES,
      about: 'Only the rules of that profile (default: all).',
    },
    format: {
      type: 'string',
      short: 'f',
      choices: ['console', 'json'],
      about: 'What to write (default: console).',
    },
  },
  async run(args, terminal) {
    const wanted = args.text('profile') as Profile | undefined;
    const listed = (await everyRule()).filter((rule) => isIn(rule, wanted ?? 'all')).sort(inOrder);
    if (args.text('format') === 'json')
      terminal.out(`${JSON.stringify(listed.map(publicFields), null, 2)}\n`);
    else {
      const width = Math.max(...listed.map((rule) => rule.id.length));
      for (const rule of listed) {
        const mark = rule.profile === 'all' ? ' (profile: all)' : '';
        terminal.out(`${rule.severity.padEnd(9)} ${rule.id.padEnd(width)}  ${rule.title}${mark}\n`);
      }
    }
    return 0;
  },
};

function inOrder(a: RuleInfo, b: RuleInfo): number {
  const family = a.id.split('/')[0] ?? '';
  const other = b.id.split('/')[0] ?? '';
  return (
    family.localeCompare(other, 'en') ||
    compareSeverity(a.severity, b.severity) ||
    (a.id < b.id ? -1 : 1)
  );
}

export function publicFields(rule: RuleInfo): RuleInfo {
  const { id, title, severity, profile, why, fix, references, aliases, tags } = rule;
  return { id, title, severity, profile, why, fix, references, aliases, tags };
}
