import { UserError } from '@gatehouse/findings';
import { readAddress } from './address.ts';
import { contextOf } from './context.ts';
import type { ZapSettings } from './settings.ts';

/**
 * ZAP keeps so many instances of an alert that a whole site has, such as a header that no page sends; the default of 2.17,
 * pinned so that the number of alerts says something about the site and not about the version.
 */
export const SYSTEMIC_LIMIT = 5;

/** The part of a plan that all of its jobs share. */
export function environmentOf(
  settings: ZapSettings,
  target: URL,
  hosts: readonly string[],
): object {
  const { requestsPerSecond } = settings.limits;
  return {
    contexts: [contextOf(settings, target, hosts)],
    parameters: {
      failOnError: true,
      // A target that does not answer and a login that fails are warnings.
      failOnWarning: true,
      continueOnFailure: false,
      progressToStdout: true,
    },
    configs: {
      'alert.systemicLimit': SYSTEMIC_LIMIT,
      ...(requestsPerSecond !== undefined && rateLimit(requestsPerSecond)),
    },
    ...(settings.proxy !== undefined && { proxy: proxyOf(settings.proxy) }),
  };
}

/** For all hosts together, and all parts of ZAP: crawl, description, attack. */
function rateLimit(requestsPerSecond: number): Record<string, unknown> {
  if (!Number.isInteger(requestsPerSecond) || requestsPerSecond < 1)
    throw new UserError('rate: must be a whole number of requests a second, from 1');
  const rule = 'network.ratelimit.rules.rule(0)';
  return {
    [`${rule}.description`]: 'gatehouse',
    [`${rule}.enabled`]: true,
    [`${rule}.matchStr`]: '.*',
    [`${rule}.regex`]: true,
    [`${rule}.reqsPerSec`]: requestsPerSecond,
    [`${rule}.groupBy`]: 'RULE',
  };
}

function proxyOf(text: string): object {
  const { hostname, port, protocol } = readAddress(text, 'proxy');
  return { hostname, port: Number(port === '' ? (protocol === 'https:' ? 443 : 80) : port) };
}
