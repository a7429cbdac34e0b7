import { Fingerprints, isIn, type Finding, type Location, type Profile } from '@gatehouse/findings';
import { redactUrl, Redactor } from '../evidence/index.ts';
import { originOf, readAddress, type Exchange } from '../exchange/index.ts';
import type { Circumstances, DastRule } from '../rules/rule.ts';
import { anchorFor } from './anchor.ts';
import { Collector, type Failure } from './collector.ts';
import { templateOf } from './template.ts';

export interface EvaluateOptions {
  /** Only rules of the profile make findings. */
  readonly profile: Profile;
  readonly now: Date;
  /** Where in the repository a finding is shown; undefined for nowhere in particular. */
  readonly locate?: (exchange: Exchange, rule: DastRule) => Location | undefined;
}

/** What one exchange was found to be. */
export interface ExchangeAnswer {
  readonly exchange: Exchange;
  /** ZAP's alertRefs, in order and once each. */
  readonly alertRefs: readonly string[];
  /** Ids of the rules that failed. */
  readonly rules: readonly string[];
}

export interface Judgement {
  /** Redacted. Rules of the profile only, and of those that see one cause the first. */
  readonly findings: readonly Finding[];
  /** What every rule that was asked answered, one for each exchange in their order. */
  readonly answers: readonly ExchangeAnswer[];
  /** Why the judgement cannot be relied on; empty when it can. */
  readonly defects: readonly string[];
}

/** Asks each rule about each exchange. Pure: nothing is fetched. */
export function evaluate(
  exchanges: readonly Exchange[],
  rules: readonly DastRule[],
  options: EvaluateOptions,
): Judgement {
  const collector = new Collector();
  for (const rule of rules) ask(rule, exchanges, { now: options.now }, collector);
  return {
    findings: findingsOf(
      withoutVariants(collector.failures.filter(({ rule }) => isIn(rule, options.profile))),
      options,
    ),
    answers: answersOf(exchanges, collector.failures),
    defects: collector.defects,
  };
}

function ask(
  rule: DastRule,
  exchanges: readonly Exchange[],
  circumstances: Circumstances,
  collector: Collector,
): void {
  const reportAt = (exchange: Exchange) => ({
    fail: (message: string, observation = {}) => {
      collector.fail(rule, exchange, message, observation);
    },
  });
  try {
    if (rule.sees === 'traffic') rule.check(exchanges, reportAt, circumstances);
  } catch (error) {
    collector.broke(rule, error);
  }
  if (rule.sees === 'traffic') return;
  for (const exchange of exchanges) {
    try {
      rule.check(exchange, reportAt(exchange), circumstances);
    } catch (error) {
      collector.broke(rule, error);
    }
  }
}

function answersOf(
  exchanges: readonly Exchange[],
  failures: readonly Failure[],
): readonly ExchangeAnswer[] {
  const answers = new Map(
    exchanges.map((exchange) => [
      exchange,
      { exchange, alertRefs: new Set<string>(), rules: new Set<string>() },
    ]),
  );
  for (const { rule, exchange, observation } of failures) {
    const answer = answers.get(exchange);
    const alias = observation.alias ?? rule.aliases[0];
    answer?.rules.add(rule.id);
    if (alias !== undefined) answer?.alertRefs.add(alias);
  }
  return exchanges.map((exchange) => ({
    exchange,
    alertRefs: [...(answers.get(exchange)?.alertRefs ?? [])].sort(),
    rules: [...(answers.get(exchange)?.rules ?? [])].sort(),
  }));
}

/** One cause gives one finding. */
function withoutVariants(failures: readonly Failure[]): readonly Failure[] {
  const seen = new Map<Exchange, Set<string>>();
  for (const { rule, exchange, observation } of failures) {
    const keys = seen.get(exchange) ?? new Set();
    keys.add(`${rule.id} ${observation.subject ?? ''}`);
    seen.set(exchange, keys);
  }
  return failures.filter(
    ({ rule, exchange, observation }) =>
      !rule.variantOf.some((id) => seen.get(exchange)?.has(`${id} ${observation.subject ?? ''}`)),
  );
}

function findingsOf(failures: readonly Failure[], { locate }: EvaluateOptions): readonly Finding[] {
  const fingerprints = new Fingerprints();
  const redactors = new Map<Exchange, Redactor>();
  return merged(failures).map(({ first: { rule, exchange, message, observation }, places }) => {
    const redactor = redactors.get(exchange) ?? new Redactor(exchange);
    redactors.set(exchange, redactor);
    const { method, url } = exchange.request;
    const place = redactor.text(`${method} ${redactUrl(url)}`);
    const more = places.size > 1 ? ` and ${places.size - 1} more` : '';
    const evidence =
      observation.evidence === undefined ? '' : redactor.evidence(observation.evidence);
    return {
      rule,
      severity: observation.severity ?? rule.severity,
      message: `${place}${more}: ${redactor.text(message)}${evidence ? ` (${evidence})` : ''}`,
      location: locate?.(exchange, rule) ?? anchorFor(readAddress(redactor.text(redactUrl(url)))),
      resource: { kind: 'endpoint', name: place },
      fingerprint: fingerprints.of({
        ruleId: rule.id,
        resource: rule.about === 'site' ? 'site' : placeOf(exchange),
        site: redactor.text(observation.subject ?? ''),
      }),
      engine: 'gatehouse',
    };
  });
}

interface Group {
  readonly first: Failure;
  readonly places: Set<Exchange>;
}

/** What shows the same on one place, or on many places of a site, is one finding. */
function merged(failures: readonly Failure[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const failure of failures) {
    const { rule, exchange, observation } = failure;
    const place = rule.about === 'site' ? '' : placeOf(exchange);
    const key = [rule.id, originOf(exchange.address), place, observation.subject ?? ''].join(' ');
    const group = groups.get(key);
    if (group) group.places.add(exchange);
    else groups.set(key, { first: failure, places: new Set([exchange]) });
  }
  return [...groups.values()];
}

function placeOf({ request, address }: Exchange): string {
  return `${request.method} ${templateOf(address)}`;
}
