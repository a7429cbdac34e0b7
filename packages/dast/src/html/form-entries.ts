import type { Element, Markup } from './markup.ts';

export type FormEntry = [name: string, value: string];

/** Inputs that send nothing by themselves (HTML Standard, "Constructing the entry list"). */
const SILENT = new Set(['submit', 'button', 'reset', 'image', 'file']);

/** UTF-16 units. A name that is longer is none of a page's. */
const LONGEST_NAME = 200;

/** What a form sends as it stands, without its buttons. */
export function formEntries(form: Element, markup: Markup): readonly FormEntry[] {
  return [
    ...inputs(markup.within(form, 'input')),
    ...markup.within(form, 'textarea').map((area): FormEntry => [nameOf(area), '']),
    ...markup
      .within(form, 'select')
      .map((select): FormEntry => [nameOf(select), chosen(select, markup)]),
  ].filter(([name]) => name !== '');
}

function inputs(elements: readonly Element[]): FormEntry[] {
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

/** What the button sends that a browser would press for whoever hits the enter key: the first. */
export function buttonEntry(form: Element, markup: Markup): readonly FormEntry[] {
  const buttons = [...markup.within(form, 'input'), ...markup.within(form, 'button')].filter(
    ({ name, attributes }) =>
      (attributes.get('type') ?? (name === 'button' ? 'submit' : '')).trim().toLowerCase() ===
      'submit',
  );
  const [first] = buttons.sort((a, b) => a.start - b.start);
  return first === undefined || nameOf(first) === ''
    ? []
    : [[nameOf(first), first.attributes.get('value') ?? '']];
}

function nameOf({ attributes }: Element): string {
  return (attributes.get('name') ?? '').slice(0, LONGEST_NAME);
}
