import { Fingerprints, type Finding } from '@gatehouse/findings';
import { redactUrl, Redactor } from '../evidence/index.ts';
import { originOf, readAddress, type Exchange } from '../exchange/index.ts';
import { anchorFor } from './anchor.ts';
import type { Failure, JudgeOptions } from './judge.ts';
import { templateOf } from './template.ts';

/** A finding but for how many places show it. */
interface Entry {
  readonly finding: Omit<Finding, 'message' | 'fingerprint'>;
  readonly fingerprint: string;
  readonly place: string;
  readonly words: string;
  places: number;
}

/** Writes failures down as findings, redacted at once: it keeps no exchange. */
export class FindingBook {
  readonly #locate: JudgeOptions['locate'];
  readonly #entries = new Map<string, Entry>();
  readonly #fingerprints = new Fingerprints();

  constructor(locate: JudgeOptions['locate']) {
    this.#locate = locate;
  }

  get findings(): readonly Finding[] {
    return [...this.#entries.values()].map(({ finding, fingerprint, place, words, places }) => ({
      ...finding,
      fingerprint,
      message: `${place}${places > 1 ? ` and ${places - 1} more` : ''}: ${words}`,
    }));
  }

  /**
   * What the rules of the profile found on an exchange. Of the places that show the same the first in order speaks for
   * all, in whichever order they were seen: pages that are asked for at once answer as they like.
   */
  add(exchange: Exchange, failures: readonly Failure[]): void {
    if (failures.length === 0) return;
    const redactor = new Redactor(exchange);
    const url = redactor.text(redactUrl(exchange.request.url));
    const place = `${exchange.request.method} ${url}`;
    const known = new Set<string>();
    for (const failure of failures) {
      const key = keyOf(exchange, failure);
      const entry = this.#entries.get(key);
      if (known.has(key)) continue;
      known.add(key);
      if (entry && !comesBefore(place, entry.place)) entry.places++;
      else
        this.#entries.set(key, {
          ...this.#entryOf(exchange, failure, redactor, url),
          place,
          places: (entry?.places ?? 0) + 1,
          fingerprint: entry?.fingerprint ?? this.#fingerprintOf(exchange, failure, redactor),
        });
    }
  }

  #entryOf(
    exchange: Exchange,
    { rule, message, observation }: Failure,
    redactor: Redactor,
    url: string,
  ): Pick<Entry, 'finding' | 'words'> {
    const { evidence: seen, severity = rule.severity } = observation;
    const evidence = seen === undefined ? '' : redactor.evidence(seen);
    return {
      words: `${redactor.text(message)}${evidence ? ` (${evidence})` : ''}`,
      finding: {
        rule,
        severity,
        location:
          this.#locate?.(exchange.request, rule) ??
          anchorFor(readAddress(url), exchange.request.method),
        resource: { kind: 'endpoint', name: `${exchange.request.method} ${url}` },
        engine: 'gatehouse',
      },
    };
  }

  #fingerprintOf(
    exchange: Exchange,
    { rule, observation: { subject = '' } }: Failure,
    redactor: Redactor,
  ): string {
    return this.#fingerprints.of({
      ruleId: rule.id,
      resource: rule.about === 'site' ? 'site' : placeOf(exchange),
      site: redactor.text(subject),
    });
  }
}

/** Short ones first: the start page speaks for a site. */
function comesBefore(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length < b.length;
}

/** What shows the same on one place, or on many places of a site, is one finding. */
function keyOf(exchange: Exchange, { rule, observation }: Failure): string {
  const place = rule.about === 'site' ? '' : placeOf(exchange);
  return [rule.id, originOf(exchange.address), place, observation.subject ?? ''].join(' ');
}

function placeOf({ request, address }: Exchange): string {
  return `${request.method} ${templateOf(address)}`;
}
