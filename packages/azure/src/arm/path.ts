import { UserError } from '@gatehouse/findings';

/**
 * A path of Azure Resource Manager's, each value in it one segment: what a user typed can neither leave its place nor add
 * a query.
 *
 * ```ts
 * armPath`/subscriptions/${subscriptionId}/resourceGroups/${group}`
 * ```
 */
export function armPath(written: TemplateStringsArray, ...values: readonly string[]): string {
  return written.reduce((path, text, i) => `${path}${segment(values[i - 1] ?? '')}${text}`);
}

function segment(value: string): string {
  // URLs resolve dots, also encoded ones, before they are sent.
  if (value === '' || /^\.{1,2}$/u.test(value))
    throw new UserError(`'${value}' is not the name of a resource of Azure's`);
  try {
    return encodeURIComponent(value);
  } catch {
    throw new UserError('The name of a resource of Azure holds half a character');
  }
}
