import { Fingerprints, type Finding } from '@gatehouse/findings';
import { redactUrl, Redactor } from '../evidence/index.ts';
import { originOf, readAddress, type Exchange } from '../exchange/index.ts';
import { anchorFor } from './anchor.ts';
import type { Failure, JudgeOptions } from './judge.ts';
import { templateOf } from './template.ts';

/** A finding but for how many places show it. */
interface Entry {
  readonly finding: Omit<Finding, 'message'>;
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
    return [...this.#entries.values()].map(({ finding, place, words, places }) => ({
      ...finding,
      message: `${place}${places > 1 ? ` and ${places - 1} more` : ''}: ${words}`,
    }));
  }

  /** What the rules of the profile found on an exchange. */
  add(exchange: Exchange, failures: readonly Failure[]): void {
    if (failures.length === 0) return;
    const redactor = new Redactor(exchange);
    const known = new Set<string>();
    for (const failure of failures) {
      const key = keyOf(exchange, failure);
      const entry = this.#entries.get(key);
      if (!entry) this.#entries.set(key, this.#entryOf(exchange, failure, redactor));
      else if (!known.has(key)) entry.places++;
      known.add(key);
    }
  }

  #entryOf(exchange: Exchange, { rule, message, observation }: Failure, redactor: Redactor): Entry {
    const url = redactor.text(redactUrl(exchange.request.url));
    const place = `${exchange.request.method} ${url}`;
    const { evidence: seen, severity = rule.severity, subject = '' } = observation;
    const evidence = seen === undefined ? '' : redactor.evidence(seen);
    return {
      place,
      words: `${redactor.text(message)}${evidence ? ` (${evidence})` : ''}`,
      places: 1,
      finding: {
        rule,
        severity,
        location: this.#locate?.(exchange, rule) ?? anchorFor(readAddress(url)),
        resource: { kind: 'endpoint', name: place },
        fingerprint: this.#fingerprints.of({
          ruleId: rule.id,
          resource: rule.about === 'site' ? 'site' : placeOf(exchange),
          site: redactor.text(subject),
        }),
        engine: 'gatehouse',
      },
    };
  }
}

/** What shows the same on one place, or on many places of a site, is one finding. */
function keyOf(exchange: Exchange, { rule, observation }: Failure): string {
  const place = rule.about === 'site' ? '' : placeOf(exchange);
  return [rule.id, originOf(exchange.address), place, observation.subject ?? ''].join(' ');
}

function placeOf({ request, address }: Exchange): string {
  return `${request.method} ${templateOf(address)}`;
}
