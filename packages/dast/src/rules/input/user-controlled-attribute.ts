import { readAddress, type Exchange, type Parameter } from '../../exchange/index.ts';
import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

export const userControlledAttribute = exchangeRule({
  id: 'dast/user-controlled-attribute',
  title: 'What is sent comes back in an attribute of the page',
  severity: 'low',
  confidence: 'low',
  profile: 'all',
  why: 'Where it is not escaped, or names where a link or script leads, it is a way to run scripts.',
  fix: 'Escape for attributes; accept addresses of your own only.',
  references: ['https://www.zaproxy.org/docs/alerts/10031/'],
  aliases: ['10031'],
  tags: ['CWE-20', 'WASC-20'],
  check(exchange, report) {
    if (exchange.status !== 200 || !exchange.isHtmlDocument) return;
    const values = exchange.parameters.map(({ name, value }) => ({
      name,
      value: value.toLowerCase(),
    }));
    if (values.length > 0)
      checkAttributes(exchange, values, (name, attribute) => {
        report.fail(`the field ${JSON.stringify(name)} decides on an attribute ${attribute}`, {
          subject: name,
        });
      });
  },
  examples: {
    fail: [
      page('The start of a link', {
        url: 'https://shop.example/?place=https://attacker.example/',
        body: '<html><body><a href="https://attacker.example/">on</a></body></html>',
      }),
    ],
    pass: [
      page('Another value', {
        url: 'https://shop.example/?place=here',
        body: '<html><body><a href="/there">on</a></body></html>',
      }),
    ],
  },
});

function checkAttributes(
  { markup }: Exchange,
  parameters: readonly Parameter[],
  found: (name: string, attribute: string) => void,
): void {
  for (const { name: element, attributes } of markup.elements)
    for (const [attribute, written] of attributes) {
      const isMeta = element === 'meta' && attribute === 'content';
      const value = isMeta ? withoutDelay(written.toLowerCase()) : written.toLowerCase();
      if (value === '') continue;
      const parts = partsOf(value);
      if (parts === undefined) continue;
      for (const parameter of parameters)
        if (isMeta && value.includes('charset')) continue;
        else if (
          (isMeta && value.split(/[;=,]/).includes(parameter.value)) ||
          (parameter.value.length > 1 && decides(parameter.value, value, parts))
        )
          found(parameter.name, attribute);
    }
}

/** `5; url=https://…` of a page that moves on. */
function withoutDelay(value: string): string {
  const url = /^\s{0,20}\d{1,9}\s{0,20};\s{0,20}url\s{0,20}=/.test(value)
    ? value.indexOf('url=')
    : -1;
  return url < 0 ? value : value.slice(url + 4).trim();
}

/** Scheme, host and query of an address; none for another value; undefined for an address that is broken. */
function partsOf(value: string): readonly string[] | undefined {
  if (value.indexOf('://') < 1) return [];
  if (/[\s<>"{}|\\^`]/.test(value)) return undefined;
  const { scheme, host, port, query } = readAddress(value);
  return [scheme, `${host}${port === undefined ? '' : `:${port}`}`, query?.split('/')[0] ?? ''];
}

function decides(sent: string, value: string, parts: readonly string[]): boolean {
  return (
    value.startsWith(sent) ||
    parts.includes(sent) ||
    (value.indexOf('://') > 0 && sent.startsWith(value))
  );
}
