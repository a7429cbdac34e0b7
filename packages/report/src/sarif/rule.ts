import { compareSeverity, type Finding, type RuleInfo, type Severity } from '@gatehouse/findings';
import { cut, escapeMarkdown, link, printable, prose } from '@gatehouse/text';

import type { Clean } from '../text/clean.ts';
import type { SarifLevel, SarifRule } from './model.ts';

/** GitHub: name 255, descriptions 1,024 characters, the first 10 tags of a rule are kept. */
const NAME_LIMIT = 255;
const DESCRIPTION_LIMIT = 1024;
const TAG_LIMIT = 10;

export const SARIF_LEVELS: Readonly<Record<Severity, SarifLevel>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
};

/** The middle of the band that GitHub gives the name to. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.5',
};

const PROBLEM_SEVERITY = { error: 'error', warning: 'warning', note: 'recommendation' } as const;

/** A rule at a severity: GitHub ranks alerts by their rule, so a finding at another severity needs another rule. */
interface RankedRule {
  readonly id: string;
  readonly rule: RuleInfo;
  readonly severity: Severity;
}

/** The id is the rule's own, or `<id>/<severity>` where a finding was ranked differently. */
export function rankedId({ rule, severity }: Pick<Finding, 'rule' | 'severity'>): string {
  const suffix = severity === rule.severity ? '' : `/${severity}`;
  return cut(printable(rule.id), NAME_LIMIT - suffix.length) + suffix;
}

/** Every rule that was asked and every rank that a finding has, by id. */
export function rankRules(
  rules: readonly RuleInfo[],
  findings: readonly Finding[],
): readonly RankedRule[] {
  const byId = new Map<string, RankedRule>();
  const asked = rules.map((rule) => ({ rule, severity: rule.severity }));
  for (const { rule, severity } of [...asked, ...findings]) {
    const id = rankedId({ rule, severity });
    if (!byId.has(id)) byId.set(id, { id, rule, severity });
  }
  return [...byId.values()].sort(
    (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) || compareSeverity(a.severity, b.severity),
  );
}

export function sarifRule(
  { id, rule, severity }: RankedRule,
  clean: Clean,
  helpUri: string | undefined,
): SarifRule {
  const level = SARIF_LEVELS[severity];
  const title = clean(rule.title) || id;
  const why = clean(rule.why) || title;
  const fix = clean(rule.fix) || title;
  const references = rule.references.map(clean);
  return {
    id,
    name: cut(pascalCase(id), NAME_LIMIT),
    shortDescription: { text: cut(title, DESCRIPTION_LIMIT) },
    fullDescription: { text: cut(why, DESCRIPTION_LIMIT) },
    help: {
      text: [why, `Fix: ${fix}`, ...references].join('\n'),
      markdown: [
        prose(why),
        `**Fix:** ${prose(fix)}`,
        references.map((address) => `- ${link(escapeMarkdown(address), address)}`).join('\n'),
      ]
        .filter((paragraph) => paragraph !== '')
        .join('\n\n'),
    },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level },
    properties: {
      tags: [...new Set(['security', ...rule.tags.map(clean)])].slice(0, TAG_LIMIT),
      precision: 'high',
      'problem.severity': PROBLEM_SEVERITY[level],
      'security-severity': SECURITY_SEVERITY[severity],
    },
  };
}

/** `kubernetes/run-as-non-root` is `KubernetesRunAsNonRoot`. */
function pascalCase(id: string): string {
  return id
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
