import { readAddress, type Exchange } from '../../exchange/index.ts';
import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

export const openRedirect = exchangeRule({
  id: 'dast/open-redirect',
  title: 'Whoever makes the link says where the redirect leads',
  severity: 'high',
  confidence: 'medium',
  why: 'A link that begins with the name of the shop ends at a page that asks for the password.',
  fix: 'Redirect to paths of your own, or to hosts on a list.',
  references: [
    'https://www.zaproxy.org/docs/alerts/10028/',
    'https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html',
  ],
  aliases: ['10028'],
  tags: ['CWE-601', 'WASC-38'],
  check(exchange, report) {
    const target = exchange.field('Location');
    if (!target || (exchange.status !== 301 && exchange.status !== 302)) return;
    const domain = domainOf(target);
    if (domain === undefined || domain === authorityOf(exchange)) return;
    for (const { name, value } of exchange.parameters)
      if (value.toLowerCase() === domain || value.includes(target))
        report.fail(`the field ${JSON.stringify(name)} decides where the redirect leads`, {
          subject: name,
        });
  },
  examples: {
    fail: [
      page('Anywhere', {
        url: 'https://shop.example/go?to=https://attacker.example/',
        status: '302 Found',
        fields: { Location: 'https://attacker.example/' },
        body: '',
      }),
    ],
    pass: [
      page('Within the site', {
        url: 'https://shop.example/go?to=/basket',
        status: '302 Found',
        fields: { Location: '/basket' },
        body: '',
      }),
    ],
  },
});

/** Host and port of a whole address, in lower case. */
function domainOf(target: string): string | undefined {
  if (target.indexOf('://') < 1 || /\s/.test(target)) return undefined;
  const { host, port, userinfo } = readAddress(target);
  const authority = `${userinfo ? `${userinfo}@` : ''}${host}${port === undefined ? '' : `:${port}`}`;
  return authority === '' ? undefined : authority.toLowerCase();
}

function authorityOf({ address: { host, port } }: Exchange): string {
  return `${host}${port === undefined ? '' : `:${port}`}`.toLowerCase();
}
