import type { RuleInfo, Severity } from '@gatehouse/findings';
import type { Sighting } from '../../evaluate/index.ts';
import { oneLine } from '../../evidence/one-line.ts';
import type { DastRule } from '../../rules/rule.ts';
import type { ZapAlert, ZapInstance } from '../report/alert.ts';
import { KnownRules } from './known-rules.ts';
import { madeRules, severityOf } from './made-rules.ts';
import { subjectsOf } from './subjects.ts';

/** What ZAP saw. */
export interface ZapSightings {
  readonly sightings: readonly Sighting[];
  /** Those of ours that ZAP has too, and those made from alerts that none of ours answers. */
  readonly rules: readonly RuleInfo[];
}

/**
 * What a report of ZAP's says, in terms of our rules: where one of them answers as the alert does, it is of that rule,
 * and the finding is the one that the embedded engine makes. Whatever ZAP holds for a false positive is left out.
 */
export function sightingsOf(
  alerts: readonly ZapAlert[],
  ourRules: readonly DastRule[],
): ZapSightings {
  const known = new KnownRules(ourRules);
  const believed = alerts.filter(({ confidence }) => confidence !== 'false-positive');
  const made = madeRules(believed.filter((alert) => known.find(alert) === undefined));
  return {
    sightings: believed.flatMap((alert) => {
      const ours = known.find(alert);
      const rule = made.get(alert.alertRef);
      if (ours) return sightings(alert, aboutOurs(ours, alert));
      return rule ? sightings(alert, aboutMade(rule, alert)) : [];
    }),
    rules: [...ourRules.filter(({ aliases }) => aliases.length > 0), ...made.values()],
  };
}

/** Of a subject, in UTF-16 units. */
const LONGEST_SHOWN = 200;

/** What an alert is to a rule. */
interface Reading {
  readonly rule: RuleInfo;
  readonly about: DastRule['about'];
  readonly severity: Severity;
  readonly subjects: (instance: ZapInstance, alert: ZapAlert) => readonly string[];
}

/** Rules that are milder or worse by what they see, as ZAP's are: its risk tells which. */
const VARYING = new Set([
  'dast/application-error',
  'dast/credentials-in-clear',
  'dast/mixed-content',
  'dast/session-told-to-others',
]);

function aboutOurs(rule: DastRule, { risk }: ZapAlert): Reading {
  const { id, about, severity } = rule;
  return {
    rule,
    about,
    severity: VARYING.has(id) ? severityOf(risk) : severity,
    subjects: (instance, alert) => subjectsOf(id, instance, alert),
  };
}

/** Of what the whole site has, ZAP gives examples only: which parameters they have is a matter of chance. */
function aboutMade(rule: RuleInfo, { systemic, risk }: ZapAlert): Reading {
  return {
    rule,
    about: systemic ? 'site' : 'place',
    severity: severityOf(risk),
    subjects: ({ parameter = '' }) => [systemic ? '' : parameter],
  };
}

function sightings(alert: ZapAlert, reading: Reading): readonly Sighting[] {
  const { alertRef, confidence, site, name } = alert;
  if (confidence === 'false-positive') return [];
  const instances: readonly ZapInstance[] =
    alert.instances.length > 0 ? alert.instances : [{ method: 'GET', url: site }];
  const { subjects, ...rest } = reading;
  return instances.flatMap((instance) =>
    subjects(instance, alert).map((subject) => ({
      ...rest,
      subject,
      place: { method: instance.method.toUpperCase() || 'GET', url: instance.url },
      words: subject === '' ? name : `${name}, ${JSON.stringify(oneLine(subject, LONGEST_SHOWN))}`,
      evidence: instance.evidence ?? instance.attack ?? '',
      certainty: confidence,
      alertRef,
      engine: 'zap',
    })),
  );
}
