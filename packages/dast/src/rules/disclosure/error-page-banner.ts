import { serverRule } from '../define.ts';
import { page } from '../example.ts';

const BANNER =
  /(?:Tomcat|Apache)\/\d\.\d\.\d{1,2}|nginx\/\d\.\d{1,2}\.\d{1,2}|Jetty:\/\/\d\.\d{1,2}|squid\/\d\.\d{1,2}/i;

export const errorPageBanner = serverRule({
  id: 'dast/error-page-banner',
  title: 'An error page tells the version of the server',
  severity: 'low',
  confidence: 'high',
  why: 'Whoever looks for servers with a known hole finds this one by its version.',
  fix: 'Answer errors with pages of your own, and switch the banner off.',
  references: ['https://www.zaproxy.org/docs/alerts/10009/'],
  aliases: ['10009'],
  tags: ['CWE-497', 'WASC-13'],
  check(exchange, report) {
    const banner = exchange.isError ? BANNER.exec(exchange.text)?.[0] : undefined;
    if (banner !== undefined) report.fail('the error page tells a version', { evidence: banner });
  },
  examples: {
    fail: [
      page('Tomcat', {
        status: '404 Not Found',
        body: '<html><body><h3>Apache Tomcat/9.0.82</h3></body></html>',
      }),
    ],
    pass: [page('Its own', { status: '404 Not Found' })],
  },
});
