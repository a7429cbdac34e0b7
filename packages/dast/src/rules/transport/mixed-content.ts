import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

const ATTRIBUTES = [
  'src',
  'background',
  'classid',
  'codebase',
  'data',
  'icon',
  'usemap',
  'action',
  'formaction',
];

export const mixedContent = exchangeRule({
  id: 'dast/mixed-content',
  title: 'A secure page loads parts of itself unencrypted',
  severity: 'low',
  confidence: 'medium',
  why: 'Whoever sits between can read and change what is loaded; where it is a script, they own the page.',
  fix: 'Refer to everything by `https:`; `upgrade-insecure-requests` in the policy helps in the meantime.',
  references: [
    'https://www.zaproxy.org/docs/alerts/10040/',
    'https://developer.mozilla.org/en-US/docs/Web/Security/Mixed_content',
  ],
  aliases: ['10040'],
  tags: ['CWE-311', 'WASC-4'],
  check(exchange, report) {
    if (!exchange.isSecure || !exchange.hasBody || !exchange.isHtml) return;
    let first: { readonly name: string; readonly value: string } | undefined;
    let withScript = false;
    for (const { name, attributes } of exchange.markup.elements)
      for (const attribute of ATTRIBUTES) {
        const value = attributes.get(attribute);
        if (value === undefined || !/^http:/i.test(value)) continue;
        first ??= { name, value };
        if (name === 'script' && attribute === 'src') withScript = true;
      }
    if (first)
      report.fail(`<${first.name}> is loaded over plain HTTP`, {
        evidence: first.value,
        severity: withScript ? 'medium' : 'low',
      });
  },
  examples: {
    fail: [
      page('A picture', { body: '<html><body><img src="http://img.example/a.png"></body></html>' }),
      page('A script', {
        body: '<html><body><script src="http://cdn.example/a.js"></script></body></html>',
      }),
    ],
    pass: [
      page('All by HTTPS', {
        body: '<html><body><img src="https://img.example/a.png"></body></html>',
      }),
      page('A page without encryption has nothing to mix', {
        url: 'http://shop.example/',
        body: '<html><body><img src="http://img.example/a.png"></body></html>',
      }),
    ],
  },
});
