import type { Exchange } from '../exchange/index.ts';
import { buttonEntry, formEntries, type FormEntry } from '../html/form-entries.ts';
import type { FormLogin } from './auth.ts';

/** More is no login. */
const MOST_ENTRIES = 200;

/**
 * What the login form of a page sends, but for the name and the password: tokens against forged requests, and whatever
 * else stands in it. Undefined where no form of the page has the two fields.
 */
export function entriesOfLoginForm(
  { markup }: Exchange,
  { usernameField, passwordField }: FormLogin,
): readonly FormEntry[] | undefined {
  const own = [usernameField, passwordField];
  const form = markup.named('form').find((each) => {
    const names = markup.within(each, 'input').map(({ attributes }) => attributes.get('name'));
    return own.every((name) => names.includes(name));
  });
  if (form === undefined) return undefined;
  return [...formEntries(form, markup), ...buttonEntry(form, markup)]
    .filter(([name]) => !own.includes(name))
    .slice(0, MOST_ENTRIES);
}
