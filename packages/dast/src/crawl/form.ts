import type { Element, Markup } from '../html/markup.ts';
import { resolved } from './reference.ts';

type Entry = [name: string, value: string];

/** Inputs that send nothing by themselves (HTML Standard, "Constructing the entry list"). */
const SILENT = new Set(['submit', 'button', 'reset', 'image', 'file']);

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
  const entries: Entry[] = [
    ...inputs(markup.within(form, 'input')),
    ...markup.within(form, 'textarea').map((area): Entry => [nameOf(area), '']),
    ...markup
      .within(form, 'select')
      .map((select): Entry => [nameOf(select), chosen(select, markup)]),
  ].filter(([name]) => name !== '');
  url.search = new URLSearchParams(
    entries
      .slice(0, MOST_FIELDS)
      .map(([name, value]): Entry => [name, value.slice(0, LONGEST_VALUE)]),
  ).toString();
  return url;
}

function inputs(elements: readonly Element[]): Entry[] {
  return elements.flatMap((input) => {
    const { attributes } = input;
    const type = (attributes.get('type') ?? 'text').trim().toLowerCase();
    const isUnchecked = (type === 'checkbox' || type === 'radio') && !attributes.has('checked');
    if (SILENT.has(type) || isUnchecked || attributes.has('disabled')) return [];
    const usual = type === 'checkbox' || type === 'radio' ? 'on' : '';
    return [[nameOf(input), attributes.get('value') ?? usual]];
  });
}

/** The option that is chosen, else the first, as browsers show it. */
function chosen(select: Element, markup: Markup): string {
  const options = markup.within(select, 'option');
  const option = options.find(({ attributes }) => attributes.has('selected')) ?? options[0];
  if (option === undefined) return '';
  return option.attributes.get('value') ?? markup.content(option).trim();
}

function nameOf({ attributes }: Element): string {
  return (attributes.get('name') ?? '').slice(0, LONGEST_VALUE);
}
