import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

export const exposedMetrics = exchangeRule({
  id: 'dast/exposed-metrics',
  title: 'The metrics of the application are open to everybody',
  severity: 'low',
  confidence: 'high',
  about: 'site',
  why: 'They tell versions, routes and load, and when an attack works.',
  fix: 'Serve metrics on a port of their own that no Ingress leads to.',
  references: ['https://prometheus.io/docs/operating/security/'],
  tags: ['CWE-200', 'CWE-497'],
  check(exchange, report) {
    if (!exchange.isSuccess || exchange.isHtml) return;
    if (!/\/(?:metrics|actuator\/prometheus)$/.test(exchange.address.path)) return;
    const metric = /^# (?:HELP|TYPE) ([A-Za-z_:][\w:]{0,100})/m.exec(exchange.text)?.[1];
    if (metric !== undefined) report.fail(`metrics are told, ${metric} among them`);
  },
  examples: {
    fail: [
      page('For Prometheus', {
        url: 'https://shop.example/metrics',
        type: 'text/plain; version=0.0.4',
        body: '# HELP http_requests_total Requests.\nhttp_requests_total 7',
      }),
    ],
    pass: [page('A page for every path', { url: 'https://shop.example/metrics' })],
  },
});
