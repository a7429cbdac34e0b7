import { isIn, type Scan } from '@gatehouse/findings';
import { redactor } from '@gatehouse/network';
import { evaluate, type ExchangeAnswer } from '../evaluate/index.ts';
import { passiveRules } from '../rules/rule-book.ts';
import type { EmbeddedSettings } from './settings.ts';
import type { Traffic } from './traffic.ts';
import { VERSION } from './version.ts';

export interface Judging {
  readonly settings: Pick<EmbeddedSettings, 'profile' | 'secrets'>;
  readonly startedAt: Date;
  readonly now: () => Date;
  /** Why what was seen is not enough. */
  readonly incomplete: readonly string[];
  /** Takes what every rule says, exchange by exchange. */
  readonly onAnswers?: (answers: readonly ExchangeAnswer[]) => void;
}

/** What the rules say of the traffic. */
export async function judge(traffic: Traffic, judging: Judging): Promise<Scan> {
  const { settings, startedAt, now, incomplete, onAnswers } = judging;
  const { profile, secrets } = settings;
  const rules = await passiveRules();
  const options = { profile, now: startedAt };
  const { findings, answers, defects } = evaluate(traffic.exchanges, rules, options);
  onAnswers?.(answers);
  const redact = redactor(secrets);
  return {
    phase: 'dast',
    scope: '',
    findings: findings.map((finding) => ({
      ...finding,
      message: redact(finding.message),
      ...(finding.resource && {
        resource: { ...finding.resource, name: redact(finding.resource.name) },
      }),
    })),
    rules: rules.filter((rule) => isIn(rule, profile)),
    evaluations: [],
    directives: [],
    coverage: { files: traffic.records, resources: 0, unknown: 0 },
    incomplete: [...incomplete, ...defects],
    // A site has no text of its own to show: what findings show of it is redacted already.
    disclosure: { excerpt: () => [], mask: redact, text: () => undefined },
    tool: { name: 'Gatehouse', version: VERSION },
    startedAt,
    finishedAt: now(),
  };
}
