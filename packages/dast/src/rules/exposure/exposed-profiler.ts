import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

export const exposedProfiler = exchangeRule({
  id: 'dast/exposed-profiler',
  title: 'The profiler of a Go program is open to everybody',
  severity: 'medium',
  confidence: 'high',
  about: 'site',
  why: 'It tells the command line and what is in memory, and to ask it costs the program time.',
  fix: 'Do not import `net/http/pprof` into what serves visitors, or serve it on a port of its own.',
  references: ['https://pkg.go.dev/net/http/pprof'],
  tags: ['CWE-489', 'CWE-497'],
  check(exchange, report) {
    if (!exchange.isSuccess || !/\/debug\/pprof\/$/.test(exchange.address.path)) return;
    if (/<title>\/debug\/pprof\/<\/title>/.test(exchange.text))
      report.fail('the profiler answers without a login');
  },
  examples: {
    fail: [
      page('Its index', {
        url: 'https://shop.example/debug/pprof/',
        body: '<html><head><title>/debug/pprof/</title></head></html>',
      }),
    ],
    pass: [page('A page for every path', { url: 'https://shop.example/debug/pprof/' })],
  },
});
