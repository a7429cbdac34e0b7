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

/** Why a file, or a part of it, was not judged. */
export interface Gap {
  readonly path: string;
  /** Names the file. */
  readonly reason: string;
}

/** Past this a file is no manifest but an attack on memory; the largest charts give about a tenth of it. */
const MAX_FINDINGS_PER_FILE = 50_000;

/** Gathers what rules answer. One instance serves one scan. */
export class Collector {
  readonly findings: Finding[] = [];
  readonly evaluations: Evaluation[] = [];
  unknown = 0;
  /** What was not judged to the end. */
  readonly gaps: Gap[] = [];
  /** Findings by file. */
  readonly #counts = new Map<string, number>();
  readonly #full = new Set<string>();
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
      if (this.#isFull(owner)) break;
      current = subject;
      failedHere = false;
      try {
        check(subject, report);
      } catch (error) {
        const { path, startLine } = owner.site.location;
        this.broke(`rule ${rule.id} broke at ${path}:${startLine}`, path, error);
      }
      if (failedHere) failed.push(subject);
    }
    if (!answered && !this.#isFull(owner)) this.#evaluate(rule, owner, 'pass', owner.site);
    return failed;
  }

  /**
   * Something broke over one resource or file, which must not cost the findings of all others.
   * @param what says what broke and where.
   */
  broke(what: string, path: string, error: unknown): void {
    this.gaps.push({ path, reason: `${what} (${String(error)}): a defect of Gatehouse, please report it` });
  }

  #isFull(owner: Owner): boolean {
    return this.#full.size > 0 && this.#full.has(owner.site.location.path);
  }

  #count(path: string): void {
    const count = (this.#counts.get(path) ?? 0) + 1;
    this.#counts.set(path, count);
    if (count < MAX_FINDINGS_PER_FILE || this.#full.has(path)) return;
    this.#full.add(path);
    this.gaps.push({ path, reason: `${path} has ${count} findings and was not judged any further` });
  }

  #evaluate(rule: RuleInfo, owner: Owner, status: Evaluation['status'], at: Site): void {
    if (!this.#keepEvaluations) return;
    const { path, startLine } = at.location;
    this.evaluations.push({ path, rule, status, resource: owner.resource, line: startLine });
  }

  #find(rule: RuleInfo, owner: Owner, at: Site, message: string, related: readonly Site[] = []): void {
    const { location } = at;
    this.#count(location.path);
    this.findings.push({
      rule,
      severity: rule.severity,
      message,
      location,
      ...(related.length > 0 && { related: related.map((site) => site.location) }),
      resource: owner.resource,
      fingerprint: this.#fingerprints.of({ ruleId: rule.id, resource: owner.identity, site: at.path }),
      engine: 'gatehouse',
    });
  }
}
