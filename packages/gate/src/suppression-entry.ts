import type { Problem } from '@gatehouse/evidence';

/** Milliseconds: time enough to put it right, short enough that somebody does. */
const GRACE = 30 * 24 * 60 * 60 * 1000;

/**
 * The entry of the configuration that waives one finding. Its reason is left to whoever pastes it, and the configuration
 * is refused without one.
 */
export function suppressionEntry({ rule, resource, path }: Problem, now: Date): string {
  const scope = [
    ...(resource === undefined ? [] : [`      resource: ${JSON.stringify(resource)}`]),
    ...(path === undefined ? [] : [`      path: ${JSON.stringify(path)}`]),
  ];
  const expires = new Date(now.getTime() + GRACE).toISOString().slice(0, 10);
  return [
    'suppressions:',
    '  entries:',
    `    - rule: ${JSON.stringify(rule)}`,
    ...scope,
    "      reason: '' # say why",
    `      expires: ${expires}`,
  ].join('\n');
}
