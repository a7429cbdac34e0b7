import { formEntries, type FormEntry } from '../html/form-entries.ts';
import type { Element, Markup } from '../html/markup.ts';
import { resolved } from './reference.ts';

const LONGEST_VALUE = 200;
const MOST_FIELDS = 100;

/**
 * Where a form of GET leads when it is sent as it stands; undefined for any other method: to send those changes things,
 * and is not a crawler's to do.
 */
export function formAddress(form: Element, markup: Markup, base: URL): URL | undefined {
  const { attributes } = form;
  if ((attributes.get('method') ?? 'get').trim().toLowerCase() !== 'get') return undefined;
  const url = resolved(attributes.get('action') ?? '', base) ?? new URL(base);
  url.hash = '';
  url.search = new URLSearchParams(
    formEntries(form, markup)
      .slice(0, MOST_FIELDS)
      .map(([name, value]): FormEntry => [name, value.slice(0, LONGEST_VALUE)]),
  ).toString();
  return url;
}
