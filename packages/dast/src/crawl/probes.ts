/**
 * Paths that nothing links to, to be asked for when the user wants it: each is read only, cheap for whoever answers, and
 * judged by a rule of `rules/exposure`.
 */
export const SAFE_PROBES: readonly string[] = [
  '/.well-known/security.txt',
  '/.git/HEAD',
  '/.git/config',
  '/.env',
  '/.env.production',
  '/actuator/env',
  '/actuator/configprops',
  '/actuator/mappings',
  '/actuator/loggers',
  '/actuator/prometheus',
  '/metrics',
  '/debug/pprof/',
  '/api',
  '/apis',
  '/pods',
];
