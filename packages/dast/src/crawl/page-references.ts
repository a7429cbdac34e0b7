import type { Exchange } from '../exchange/index.ts';
import { formAddress } from './form.ts';
import { type Reference, resolved } from './reference.ts';

/** Elements that name another resource, by which attribute, and as what (HTML Standard, "Index": attributes of type URL). */
const NAMING: readonly (readonly [element: string, attribute: string, kind: Reference['kind']])[] =
  [
    ['a', 'href', 'link'],
    ['area', 'href', 'link'],
    ['iframe', 'src', 'link'],
    ['frame', 'src', 'link'],
    ['link', 'href', 'part'],
    ['script', 'src', 'part'],
    ['img', 'src', 'part'],
    ['source', 'src', 'part'],
    ['video', 'src', 'part'],
    ['audio', 'src', 'part'],
    ['track', 'src', 'part'],
    ['embed', 'src', 'part'],
    ['object', 'data', 'part'],
    ['input', 'src', 'part'],
  ];

/** One page names no more; what is left out is found elsewhere, or by nobody. */
const MOST_REFERENCES = 10_000;

/** What an answer leads to, in the order it says so: its `Location`, then its `Refresh` and `Link`, then its page. */
export function referencesOf(exchange: Exchange): readonly Reference[] {
  const asked = new URL(exchange.request.url);
  const location = exchange.isRedirect ? exchange.field('location') : undefined;
  const found: (Reference | undefined)[] = [
    location === undefined ? undefined : reference(location, asked, 'redirect'),
    refresh(exchange.field('refresh'), asked),
  ];
  if (exchange.isHtml && exchange.hasBody) found.push(...inPage(exchange, asked));
  return found.filter((each) => each !== undefined).slice(0, MOST_REFERENCES);
}

function inPage({ markup }: Exchange, asked: URL): (Reference | undefined)[] {
  const [firstBase] = markup.named('base');
  const base = resolved(firstBase?.attributes.get('href') ?? '', asked) ?? asked;
  const named = NAMING.flatMap(([element, attribute, kind]) =>
    markup
      .named(element)
      .map(({ attributes }) => reference(attributes.get(attribute) ?? '', base, kind)),
  );
  const refreshed = markup
    .metaFor('refresh')
    .map(({ attributes }) => refresh(attributes.get('content'), base));
  const forms = markup.named('form').map((form) => {
    const url = formAddress(form, markup, base);
    return url === undefined ? undefined : ({ url, kind: 'form' } as const);
  });
  return [...refreshed, ...named, ...forms];
}

/** `5; url=/next`, with the quotes that pages write. */
function refresh(text: string | undefined, base: URL): Reference | undefined {
  const match = /^\s{0,20}[\d.]{0,20}\s{0,20}[;,]\s{0,20}(?:url\s{0,20}=\s{0,20})?(.*)$/isu.exec(
    text?.slice(0, 5000) ?? '',
  );
  const [, target = ''] = match ?? [];
  return reference(target.trim().replace(/^(["'])(.*)\1$/su, '$2'), base, 'redirect');
}

function reference(text: string, base: URL, kind: Reference['kind']): Reference | undefined {
  const url = resolved(text, base);
  return url === undefined ? undefined : { url, kind };
}
