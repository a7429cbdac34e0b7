import type { Exchange } from '../../exchange/index.ts';
import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

/** By the prefix that crypt gives each; the numbers are those of ZAP's alerts. */
const HASHES: readonly { readonly alias: string; readonly name: string; readonly form: RegExp }[] =
  [
    { alias: '10097-1', name: 'LanMan', form: /\$LM\$[a-f0-9]{16}/i },
    { alias: '10097-2', name: 'Kerberos AFS', form: /\$K4\$[a-f0-9]{16},/i },
    { alias: '10097-3', name: 'OpenBSD Blowfish', form: /\$2[ay]\$05\$[a-z0-9+\-_./=]{53}/i },
    { alias: '10097-4', name: 'MD5 crypt', form: /\$1\$[./0-9A-Za-z]{0,8}\$[./0-9A-Za-z]{22}/ },
    {
      alias: '10097-5',
      name: 'SHA-256 crypt',
      form: /\$5\$(?:rounds=\d{1,20}\$)?[./0-9A-Za-z]{0,16}\$[./0-9A-Za-z]{43}/,
    },
    {
      alias: '10097-6',
      name: 'SHA-512 crypt',
      form: /\$6\$(?:rounds=\d{1,20}\$)?[./0-9A-Za-z]{0,16}\$[./0-9A-Za-z]{86}/,
    },
    { alias: '10097-7', name: 'bcrypt', form: /\$2a?\$\d{2}\$[./0-9A-Za-z]{53}/ },
    { alias: '10097-8', name: 'NTLM', form: /\$(?:3\$|NT)\$[0-9a-f]{32}/ },
  ];

export const passwordHash = exchangeRule({
  id: 'dast/password-hash',
  title: 'The response tells the hash of a password',
  severity: 'high',
  confidence: 'high',
  why: 'Whoever has the hash may try passwords against it at home, as fast as machines allow.',
  fix: 'Keep hashes in the database; change the passwords concerned.',
  references: ['https://www.zaproxy.org/docs/alerts/10097/'],
  aliases: HASHES.map(({ alias }) => alias),
  tags: ['CWE-497', 'WASC-13'],
  check(exchange, report) {
    const text = textOf(exchange);
    for (const { alias, name, form } of HASHES)
      if (form.test(text))
        report.fail(`a hash of the form ${name} is told`, { alias, subject: name });
  },
  examples: {
    fail: [
      page('MD5 crypt', { body: '<html><body>$1$examples$AAAAAAAAAAAAAAAAAAAAAA</body></html>' }),
    ],
    pass: [page('A price', { body: '<html><body>$1.00</body></html>' })],
  },
});

/** What is sent either way; scripts are full of what looks like it. */
function textOf(exchange: Exchange): string {
  const { request, response } = exchange;
  const sent = [...[...request.fields].map(({ value }) => value), request.body.text];
  const received =
    exchange.isText && !exchange.isScript
      ? [...[...response.fields].map(({ value }) => value), exchange.text]
      : [];
  return [...sent, ...received].join('\n');
}
