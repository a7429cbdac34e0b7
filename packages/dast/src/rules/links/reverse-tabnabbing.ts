import { leadsElsewhere } from '../../exchange/index.ts';
import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

export const reverseTabnabbing = exchangeRule({
  id: 'dast/reverse-tabnabbing',
  title: 'A page of another site gets hold of the window it was opened from',
  severity: 'medium',
  confidence: 'medium',
  why: 'It may replace the page behind it with a copy that asks for the password.',
  fix: 'Drop `rel="opener"`, or say `rel="noopener"`.',
  references: [
    'https://www.zaproxy.org/docs/alerts/10108/',
    'https://owasp.org/www-community/attacks/Reverse_Tabnabbing',
  ],
  aliases: ['10108'],
  tags: ['CWE-1022'],
  check(exchange, report) {
    if (!exchange.hasBody || !exchange.isHtml) return;
    const { markup } = exchange;
    const link = [...markup.named('a'), ...markup.named('area')].find(({ attributes }) => {
      const rel = attributes.get('rel')?.toLowerCase() ?? '';
      return (
        attributes.has('target') &&
        rel.includes('opener') &&
        !rel.includes('noopener') &&
        leadsElsewhere(attributes.get('href') ?? '', exchange.host)
      );
    });
    if (link)
      report.fail('a link to another site passes its opener on', {
        evidence: markup.startTag(link),
      });
  },
  examples: {
    fail: [
      page('An opener', {
        body: '<html><body><a href="https://other.example/" target="_blank" rel="opener">o</a></body></html>',
      }),
    ],
    pass: [
      page('What browsers do by themselves', {
        body: '<html><body><a href="https://other.example/" target="_blank">o</a></body></html>',
      }),
    ],
  },
});
