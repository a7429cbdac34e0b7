import { serverRule } from '../define.ts';
import { page } from '../example.ts';

export const retrievedFromCache = serverRule({
  id: 'dast/retrieved-from-cache',
  title: 'The response came from a shared cache',
  severity: 'low',
  confidence: 'medium',
  profile: 'all',
  why: 'Where pages of a login come from a cache, they reach others too.',
  fix: 'Answer what is personal with `Cache-Control: no-store`.',
  references: ['https://www.zaproxy.org/docs/alerts/10050/'],
  aliases: ['10050-1', '10050-2'],
  tags: ['CWE-525'],
  check(exchange, report) {
    const hit = exchange
      .fields('X-Cache')
      .flatMap((value) => value.split(','))
      .find((part) => /^ ?HIT(?: |$)/i.test(part));
    const age = exchange.fields('Age').find((value) => /^\+?\d{1,18}$/.test(value));
    if (hit !== undefined)
      report.fail('X-Cache says that a cache answered', { evidence: hit, alias: '10050-1' });
    else if (age !== undefined)
      report.fail('Age says that a cache answered', { evidence: `Age: ${age}`, alias: '10050-2' });
  },
  examples: {
    fail: [
      page('A hit', { fields: { 'X-Cache': 'HIT from proxy.example' } }),
      page('An age', { fields: { Age: '120' } }),
    ],
    pass: [page('A miss', { fields: { 'X-Cache': 'MISS from proxy.example' } })],
  },
});
