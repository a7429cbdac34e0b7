import type { RuleInfo, Severity } from '@gatehouse/findings';
import { foreignRule } from '../../evaluate/foreign-rule.ts';
import { RISKS, type Risk, type ZapAlert } from '../report/alert.ts';

const SEVERITY: Readonly<Record<Risk, Severity | undefined>> = {
  high: 'high',
  medium: 'medium',
  low: 'low',
  informational: undefined,
};

export function severityOf(risk: Risk): Severity {
  return SEVERITY[risk] ?? 'low';
}

/** Rules made from alerts that none of ours answers, by alertRef: one each, with the worst risk that ZAP gave it. */
export function madeRules(alerts: readonly ZapAlert[]): ReadonlyMap<string, RuleInfo> {
  const worst = new Map<string, ZapAlert>();
  for (const alert of alerts) {
    const known = worst.get(alert.alertRef);
    if (!known || RISKS.indexOf(alert.risk) < RISKS.indexOf(known.risk))
      worst.set(alert.alertRef, alert);
  }
  return new Map([...worst].map(([alertRef, alert]) => [alertRef, madeOf(alert)]));
}

function madeOf(alert: ZapAlert): RuleInfo {
  const { alertRef, pluginId, cwe, wasc } = alert;
  return foreignRule({
    scanner: 'zap',
    name: alertRef,
    title: alert.name,
    severity: SEVERITY[alert.risk],
    why: alert.description,
    fix: alert.solution,
    references: [
      `https://www.zaproxy.org/docs/alerts/${encodeURIComponent(alertRef)}/`,
      ...alert.references,
    ],
    aliases: [alertRef, pluginId],
    tags: [
      ...(cwe === undefined ? [] : [`CWE-${cwe}`]),
      ...(wasc === undefined ? [] : [`WASC-${wasc}`]),
    ],
  });
}
