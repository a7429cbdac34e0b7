import {
  Fingerprints,
  type Evaluation,
  type Finding,
  type Resource,
  type RuleInfo,
} from '@gatehouse/findings';
import type { Report, Site } from '../rules/rule.ts';

/** What stands for a resource in findings and evaluations. */
export interface Owner {
  readonly resource: Resource;
  /** Names it within the scan: `Deployment/shop/web`, or the path of its file. */
  readonly identity: string;
  readonly site: Site;
}

/** Gathers what rules answer. One instance serves one scan. */
export class Collector {
  readonly findings: Finding[] = [];
  readonly evaluations: Evaluation[] = [];
  unknown = 0;
  /** Rules that threw: each a defect of ours, and a resource that was not judged. */
  readonly defects: string[] = [];
  readonly #keepEvaluations: boolean;
  readonly #fingerprints = new Fingerprints();

  constructor(options: { keepEvaluations: boolean }) {
    this.#keepEvaluations = options.keepEvaluations;
  }

  /**
   * Asks one rule about all its subjects within one resource. `repeats` says whether a failure for a subject only says
   * again what another rule already said; such a failure is an evaluation but no finding.
   * @returns the subjects for which it failed.
   */
  ask<Subject>(
    rule: RuleInfo,
    owner: Owner,
    subjects: readonly Subject[],
    check: (subject: Subject, report: Report) => void,
    repeats: (subject: Subject) => boolean,
  ): Subject[] {
    const failed: Subject[] = [];
    let answered = false;
    let current: Subject;
    let failedHere = false;
    const unknown = (at: Site): void => {
      this.unknown++;
      answered = true;
      this.#evaluate(rule, owner, 'unknown', at);
    };
    const report: Report = {
      unknown,
      fail: (at, message, related) => {
        if (at.isUnknown) {
          unknown(at);
          return;
        }
        answered = true;
        failedHere = true;
        this.#evaluate(rule, owner, 'fail', at);
        if (!repeats(current)) this.#find(rule, owner, at, message, related);
      },
    };
    for (const subject of subjects) {
      current = subject;
      failedHere = false;
      try {
        check(subject, report);
      } catch (error) {
        this.#broke(rule, owner, error);
      }
      if (failedHere) failed.push(subject);
    }
    if (!answered) this.#evaluate(rule, owner, 'pass', owner.site);
    return failed;
  }

  /** A rule that breaks on one resource must not cost the findings of all others. */
  #broke(rule: RuleInfo, owner: Owner, error: unknown): void {
    const { path, startLine } = owner.site.location;
    this.defects.push(`rule ${rule.id} broke at ${path}:${startLine} (${String(error)}): a defect of Gatehouse, please report it`);
  }

  #evaluate(rule: RuleInfo, owner: Owner, status: Evaluation['status'], at: Site): void {
    if (!this.#keepEvaluations) return;
    const { path, startLine } = at.location;
    this.evaluations.push({ path, rule, status, resource: owner.resource, line: startLine });
  }

  #find(rule: RuleInfo, owner: Owner, at: Site, message: string, related: readonly Site[] = []): void {
    this.findings.push({
      rule,
      severity: rule.severity,
      message,
      location: at.location,
      ...(related.length > 0 && { related: related.map((site) => site.location) }),
      resource: owner.resource,
      fingerprint: this.#fingerprints.of({ ruleId: rule.id, resource: owner.identity, site: at.path }),
      engine: 'gatehouse',
    });
  }
}
