import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

export const exposedSourceMap = exchangeRule({
  id: 'dast/exposed-source-map',
  title: 'A source map with the sources in it is served',
  severity: 'low',
  confidence: 'high',
  why: 'It gives everybody the program as it was written, comments and names of what is behind it included.',
  fix: 'Build without source maps for production, or keep them where only your error tracker reads them.',
  references: ['https://tc39.es/ecma426/'],
  tags: ['CWE-540'],
  check(exchange, report) {
    if (!exchange.isSuccess || exchange.isHtml || !exchange.address.path.endsWith('.map')) return;
    const hasSources = exchange.text.includes('"sourcesContent"');
    if (hasSources && /^\s{0,100}\{/.test(exchange.text) && exchange.text.includes('"version"'))
      report.fail('the source map holds the sources');
  },
  examples: {
    fail: [
      page('With sources', {
        url: 'https://shop.example/app.js.map',
        type: 'application/json',
        body: '{"version":3,"sources":["a.ts"],"sourcesContent":["start()"],"mappings":"AAAA"}',
      }),
    ],
    pass: [
      page('Without', {
        url: 'https://shop.example/app.js.map',
        type: 'application/json',
        body: '{"version":3,"sources":["a.ts"],"mappings":"AAAA"}',
      }),
    ],
  },
});
