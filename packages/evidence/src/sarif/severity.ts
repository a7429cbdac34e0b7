import type { Severity } from '@gatehouse/findings';
import { Misfit } from '../shape.ts';
import type { SarifResult, SarifRule, SarifRun } from './log.ts';

/** The rules of a run: by index, in the driver or an extension (§3.52), else by id. */
export class SarifRules {
  readonly #run: SarifRun;
  readonly #byId: ReadonlyMap<string, SarifRule>;

  constructor(run: SarifRun) {
    this.#run = run;
    const { driver, extensions = [] } = run.tool;
    const rules = [...extensions, driver].flatMap((component) => component.rules ?? []);
    this.#byId = new Map(rules.map((rule) => [rule.id, rule]));
  }

  /**
   * @param at the way to the result, for messages
   * @throws Misfit for an index that leads nowhere: without its rule a result would look milder than it is
   */
  of(result: SarifResult, at: string): SarifRule | undefined {
    const { driver, extensions } = this.#run.tool;
    const extension = result.rule?.toolComponent?.index ?? -1;
    const index = result.rule?.index ?? result.ruleIndex ?? -1;
    if (index < 0) return this.#named(result.rule?.id ?? result.ruleId ?? '');
    const found = (extension < 0 ? driver : extensions?.[extension])?.rules?.[index];
    if (!found) throw new Misfit(at, 'names a rule by an index that no rule has');
    return found;
  }

  /** An id may go on with a slash and more where the rule's own ends. */
  #named(id: string): SarifRule | undefined {
    return this.#byId.get(id) ?? this.#byId.get(id.slice(0, Math.max(0, id.lastIndexOf('/'))));
  }
}

const BY_LEVEL = { error: 'high', warning: 'medium', note: 'low', none: 'low' } as const;

/**
 * How bad a result is: by `security-severity`, a CVSS score that GitHub reads on rules and some tools write on results,
 * else by level, which is a warning where nobody says otherwise (§3.27.10).
 */
export function severityOf(result: SarifResult, rule: SarifRule | undefined, at: string): Severity {
  const score =
    scoreOf(result.properties?.['security-severity'], at) ??
    scoreOf(rule?.properties?.['security-severity'], at);
  if (score === undefined)
    return BY_LEVEL[result.level ?? rule?.defaultConfiguration?.level ?? 'warning'];
  // As CVSS v3.1 (§5) draws the lines; GitHub calls 9.0 itself high.
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  return score >= 4 ? 'medium' : 'low';
}

function scoreOf(value: unknown, at: string): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const score =
    typeof value === 'number' ||
    (typeof value === 'string' && /^\d{1,2}(?:\.\d{1,6})?$/u.test(value))
      ? Number(value)
      : NaN;
  if (score >= 0 && score <= 10) return score;
  throw new Misfit(at, 'has a security-severity that is no number from 0 to 10');
}
