import { serverRule } from '../define.ts';
import { page } from '../example.ts';

export const cacheControlIncomplete = serverRule({
  id: 'dast/cache-control-incomplete',
  title: 'Caches may keep an encrypted page',
  severity: 'low',
  confidence: 'low',
  profile: 'all',
  why: 'What a cache keeps is shown to the next one who sits at the same browser, or behind the same proxy.',
  fix: 'Answer what is personal with `Cache-Control: no-store, no-cache, must-revalidate`.',
  references: ['https://www.zaproxy.org/docs/alerts/10015/'],
  aliases: ['10015'],
  tags: ['CWE-525', 'WASC-13'],
  check(exchange, report) {
    const { isSecure, hasBody, request, isImage, isRedirect, isError, isText } = exchange;
    if (!isSecure || !hasBody || request.method === 'POST' || isImage) return;
    if (isRedirect || isError || !isText || exchange.isScript || exchange.isStyle) return;
    const values = exchange.fields('Cache-Control').join(', ').toLowerCase();
    const missing = ['no-store', 'no-cache', 'must-revalidate'].filter(
      (directive) => !values.includes(directive),
    );
    if (missing.length > 0)
      report.fail(`Cache-Control does not say ${missing.join(', ')}`, {
        ...(values && { evidence: `Cache-Control: ${values}` }),
      });
  },
  examples: {
    fail: [page('Nothing is said')],
    pass: [
      page('All is said', {
        fields: { 'Cache-Control': 'no-store, no-cache, must-revalidate' },
      }),
    ],
  },
});
