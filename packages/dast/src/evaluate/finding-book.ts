import { Fingerprints, type Finding, type Identity } from '@gatehouse/findings';
import { redactUrl, type Redactor } from '../evidence/index.ts';
import { originOf, readAddress } from '../exchange/index.ts';
import type { Locate, Place } from '../location/index.ts';
import {
  type AlertPolicy,
  type Consequence,
  consequenceOf,
  EVERY_ALERT_COUNTS,
  isSure,
} from '../rules-file/index.ts';
import { anchorFor } from './anchor.ts';
import type { Failure } from './failure.ts';
import { templateOf } from './template.ts';

export interface BookOptions {
  readonly locate?: Locate | undefined;
  /** `EVERY_ALERT_COUNTS` unless given. */
  readonly policy?: AlertPolicy | undefined;
}

/** A finding but for how many places show it. */
interface Entry {
  readonly finding: Omit<Finding, 'message' | 'fingerprint'>;
  readonly identity: Identity;
  readonly place: string;
  readonly words: string;
  places: number;
}

/**
 * Writes failures down as findings, redacted at once: it keeps no exchange. A finding is the same whichever engine saw it.
 */
export class FindingBook {
  readonly #locate: Locate | undefined;
  readonly #policy: AlertPolicy;
  readonly #entries = new Map<string, Entry>();

  constructor({ locate, policy = EVERY_ALERT_COUNTS }: BookOptions) {
    this.#locate = locate;
    this.#policy = policy;
  }

  get findings(): readonly Finding[] {
    const fingerprints = this.#fingerprints();
    return [...this.#entries].map(([key, { finding, place, words, places }]) => ({
      ...finding,
      fingerprint: fingerprints.get(key) ?? '',
      message: `${place}${places > 1 ? ` and ${places - 1} more` : ''}: ${words}`,
    }));
  }

  /**
   * What failed on an exchange. Of the places that show the same the first in order speaks for all, in whichever order
   * they were seen: pages that are asked for at once answer as they like.
   *
   * @param isKnownPlace whether it was counted before, with what failed there then
   */
  add(where: Place, failures: readonly Failure[], redactor: Redactor, isKnownPlace = false): void {
    if (failures.length === 0) return;
    const url = redactor.text(redactUrl(where.url));
    const place = `${where.method} ${url}`;
    const spot = spotOf(where);
    const known = new Set<string>();
    for (const failure of failures) {
      const consequence = this.#consequenceOf(failure, where.url);
      const key = keyOf(spot, failure, consequence);
      const entry = this.#entries.get(key);
      if (known.has(key)) continue;
      known.add(key);
      const more = entry && isKnownPlace ? 0 : 1;
      if (entry && !comesBefore(place, entry.place)) entry.places += more;
      else
        this.#entries.set(key, {
          finding: this.#findingOf(where, failure, consequence, url),
          words: this.#wordsOf(failure, consequence, redactor),
          place,
          places: (entry?.places ?? 0) + more,
          identity: entry?.identity ?? identityOf(spot, failure, redactor),
        });
    }
  }

  #consequenceOf({ alertRef = '', certainty }: Failure, url: string): Consequence {
    const [pluginId = ''] = alertRef.split('-');
    return consequenceOf(this.#policy, { pluginId, alertRef }, url, certainty);
  }

  #findingOf(
    { method, url }: Place,
    { rule, severity, engine }: Failure,
    consequence: Consequence,
    shown: string,
  ): Entry['finding'] {
    return {
      rule,
      severity,
      location: this.#locate?.({ method, url }, rule) ?? anchorFor(readAddress(shown), method),
      resource: { kind: 'endpoint', name: `${method} ${shown}` },
      engine,
      ...consequence,
    };
  }

  /** Where doubt keeps it from failing, it says so. */
  #wordsOf(
    { words, evidence, certainty }: Failure,
    { fails }: Consequence,
    redactor: Redactor,
  ): string {
    const seen = redactor.evidence(evidence);
    const isDoubted = fails === false && !isSure(certainty, this.#policy.minConfidence);
    return `${redactor.text(words)}${seen ? ` (${seen})` : ''}${isDoubted ? `; confidence: ${certainty ?? ''}` : ''}`;
  }

  /**
   * By key. Equal identities, on two hosts or on both sides of a rules file, are numbered in an order that does not hang
   * on who answered first; what is open comes before what is suppressed.
   */
  #fingerprints(): ReadonlyMap<string, string> {
    const fingerprints = new Fingerprints();
    const inOrder = [...this.#entries].sort(
      ([a, { finding: one }], [b, { finding: other }]) =>
        Number(one.suppression !== undefined) - Number(other.suppression !== undefined) ||
        (a < b ? -1 : 1),
    );
    return new Map(inOrder.map(([key, { identity }]) => [key, fingerprints.of(identity)]));
  }
}

/** Short ones first: the start page speaks for a site. */
function comesBefore(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length < b.length;
}

/** Where something was seen, as far as findings are told apart by it. */
interface Spot {
  readonly origin: string;
  /** `GET /orders/{}` */
  readonly template: string;
}

function spotOf({ method, url }: Place): Spot {
  const address = readAddress(url);
  return { origin: originOf(address), template: `${method} ${templateOf(address)}` };
}

/** What shows the same on one place, or on many places of a site, and has the same to fear, is one finding. */
function keyOf(
  { origin, template }: Spot,
  { rule, about, subject }: Failure,
  { fails, suppression }: Consequence,
): string {
  const place = about === 'site' ? '' : template;
  const line = suppression?.location?.startLine ?? '';
  return [rule.id, origin, place, subject, fails ?? '', line].join(' ');
}

function identityOf(
  { template }: Spot,
  { rule, about, subject }: Failure,
  redactor: Redactor,
): Identity {
  return {
    ruleId: rule.id,
    resource: about === 'site' ? 'site' : template,
    site: redactor.text(subject),
  };
}
