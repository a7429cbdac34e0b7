import { hash } from 'node:crypto';

/** What a problem is, apart from where its lines happen to stand. */
export interface Identity {
  readonly ruleId: string;
  /** `Deployment/shop/web`; for things without a name, the path of their file. */
  readonly resource: string;
  /** The place within the resource by names rather than numbers: `containers[web].securityContext`. */
  readonly site: string;
}

/**
 * Gives each identity a fingerprint. Equal identities are numbered in the order asked for, so the n-th stays the n-th
 * when lines move. One instance serves one scan.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  of({ ruleId, resource, site }: Identity): string {
    const digest = hash('sha256', `${ruleId}\u0000${resource}\u0000${site}`, 'hex').slice(0, 24);
    const occurrence = (this.#seen.get(digest) ?? 0) + 1;
    this.#seen.set(digest, occurrence);
    return `${digest}:${occurrence}`;
  }
}
