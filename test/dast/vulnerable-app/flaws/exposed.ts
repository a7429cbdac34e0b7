import { html, json, NOT_FOUND, type Answer } from '../answer.ts';
import type { Flaw } from '../flaw.ts';

/** What nothing leads to, and everybody may have who asks for it. */
export const EXPOSED_FLAWS: readonly Flaw[] = [
  exposed('/.git/HEAD', 'exposed-git', text('ref: refs/heads/main\n')),
  exposed('/.env', 'exposed-environment', text('APP_ENV=production\nDB_HOST=db\n')),
  exposed('/actuator/env', 'exposed-actuator', json({ activeProfiles: [], propertySources: [] })),
  exposed(
    '/metrics',
    'exposed-metrics',
    text('# HELP requests_total Requests.\nrequests_total 7\n'),
  ),
  exposed('/pods', 'exposed-kubernetes', json({ kind: 'PodList', apiVersion: 'v1', items: [] })),
  exposed('/debug/pprof/', 'exposed-profiler', {
    body: html('<p>goroutine</p>', '<title>/debug/pprof/</title>'),
  }),
];

function exposed(path: string, rule: string, flawed: Answer): Flaw {
  return { path, rules: [rule], flawed, sound: NOT_FOUND, needs: 'probe' };
}

function text(body: string): Answer {
  return { type: 'text/plain; charset=utf-8', body };
}
