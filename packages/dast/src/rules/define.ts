import { isExpired, type SetCookie, type Exchange } from '../exchange/index.ts';
import type {
  ConnectionRule,
  DastRule,
  ExchangeRule,
  Report,
  RuleText,
  TrafficRule,
} from './rule.ts';

export type { DastRule };

const DEFAULTS = {
  profile: 'default',
  about: 'place',
  cause: 'application',
  aliases: [],
  variantOf: [],
} as const;

/** A rule about one request and its response. */
export function exchangeRule(rule: RuleText & { check: ExchangeRule['check'] }): ExchangeRule {
  return { ...DEFAULTS, ...rule, sees: 'exchange' };
}

/**
 * A rule about what a proxy or a server says on every page of a site, or should: its configuration is what causes a finding
 * and what mends it. One finding a site unless said otherwise.
 */
export function serverRule(rule: RuleText & { check: ExchangeRule['check'] }): ExchangeRule {
  return exchangeRule({ about: 'site', cause: 'server', ...rule });
}

/** A rule that remembers what it saw earlier in a scan. */
export function trafficRule(rule: RuleText & { begin: TrafficRule['begin'] }): TrafficRule {
  return { ...DEFAULTS, ...rule, sees: 'traffic' };
}

/** A rule about the connection to an origin, whose server and certificates cause a finding and mend it. */
export function connectionRule(
  rule: RuleText & { check: ConnectionRule['check'] },
): ConnectionRule {
  return { ...DEFAULTS, about: 'site', cause: 'server', ...rule, sees: 'connection' };
}

/**
 * A rule about each cookie that a response sets, those that it takes away left out. Name the cookie as the subject: what
 * every page sets is one finding about the site.
 */
export function cookieRule({
  check,
  ...text
}: RuleText & {
  check: (cookie: SetCookie, report: Report, exchange: Exchange) => void;
}): ExchangeRule {
  return exchangeRule({
    about: 'site',
    ...text,
    check(exchange, report, { now }) {
      for (const cookie of exchange.cookies)
        if (!isExpired(cookie, now)) check(cookie, report, exchange);
    },
  });
}

/** A rule about a response field that should not be there, whatever it says. */
export function unwantedFieldRule({
  fields,
  ...text
}: RuleText & { fields: readonly string[] }): ExchangeRule {
  return exchangeRule({
    ...text,
    check(exchange, report) {
      for (const name of fields) {
        const value = exchange.field(name);
        if (value !== undefined)
          report.fail(`the response carries ${name}`, {
            subject: name,
            evidence: `${name}: ${value}`,
          });
      }
    },
  });
}
