import {
  Fingerprints,
  isIn,
  type Evaluation,
  type Finding,
  type Fix,
  type Profile,
  type Resource,
  type RuleInfo,
} from '@gatehouse/findings';
import type { Site } from '../rules/rule.ts';

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
  readonly #profile: Profile;
  readonly #fixIn: (path: string) => boolean;
  readonly #fingerprints = new Fingerprints();

  /**
   * Only rules of the profile make findings; evaluations are kept of every rule that is asked. `fixIn` says in which files
   * findings come with a change that puts them right.
   */
  constructor({
    keepEvaluations,
    profile,
    fixIn = () => false,
  }: {
    keepEvaluations: boolean;
    profile: Profile;
    fixIn?: ((path: string) => boolean) | undefined;
  }) {
    this.#keepEvaluations = keepEvaluations;
    this.#profile = profile;
    this.#fixIn = fixIn;
  }

  /** Whether the file of a resource already has as many findings as one file may have. */
  isFull(owner: Owner): boolean {
    return this.#full.size > 0 && this.#full.has(owner.site.location.path);
  }

  evaluate(rule: RuleInfo, owner: Owner, status: Evaluation['status'], at: Site): void {
    if (status === 'unknown') this.unknown++;
    if (!this.#keepEvaluations) return;
    const { path, startLine } = at.location;
    this.evaluations.push({ path, rule, status, resource: owner.resource, line: startLine });
  }

  find(
    rule: RuleInfo,
    owner: Owner,
    at: Site,
    message: string,
    related: readonly Site[] = [],
    repair?: () => Fix | undefined,
  ): void {
    if (!isIn(rule, this.#profile)) return;
    const { location } = at;
    this.#count(location.path);
    const fix = repair && this.#fixIn(location.path) ? repair() : undefined;
    this.findings.push({
      rule,
      severity: rule.severity,
      message,
      location,
      resource: owner.resource,
      fingerprint: this.#fingerprints.of({
        ruleId: rule.id,
        resource: owner.identity,
        site: at.path,
      }),
      engine: 'gatehouse',
      // Last: what follows a spread is put in one by one.
      ...(related.length > 0 && { related: related.map((site) => site.location) }),
      ...(fix && { fix }),
    });
  }

  /**
   * Something broke over one resource or file, which must not cost the findings of all others.
   * @param what says what broke and where.
   */
  broke(what: string, path: string, error: unknown): void {
    this.gaps.push({
      path,
      reason: `${what} (${String(error)}): a defect of Gatehouse, please report it`,
    });
  }

  #count(path: string): void {
    const count = (this.#counts.get(path) ?? 0) + 1;
    this.#counts.set(path, count);
    if (count < MAX_FINDINGS_PER_FILE || this.#full.has(path)) return;
    this.#full.add(path);
    this.gaps.push({
      path,
      reason: `${path} has ${count} findings and was not judged any further`,
    });
  }
}
