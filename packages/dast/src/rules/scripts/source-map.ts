import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

/** Bundlers write it on the last line. */
const COMMENT = /(?:\/\/|\/\*)[#@] ?sourceMappingURL=([^\s*]{1,500})/;
const TAIL = 2000;

export const sourceMap = exchangeRule({
  id: 'dast/source-map',
  title: 'A script says where its source is',
  severity: 'low',
  confidence: 'medium',
  profile: 'all',
  why: 'A source map gives everybody the program as it was written, comments and names of what is behind it included.',
  fix: 'Build without source maps for production, or keep them where only your error tracker reads them.',
  references: [
    'https://owasp.org/www-project-web-security-testing-guide/latest/4-Web_Application_Security_Testing/01-Information_Gathering/05-Review_Web_Page_Content_for_Information_Leakage',
  ],
  tags: ['CWE-540'],
  check(exchange, report) {
    if (!exchange.isSuccess) return;
    const header = exchange.field('SourceMap') ?? exchange.field('X-SourceMap');
    const comment =
      exchange.isScript || exchange.isStyle
        ? COMMENT.exec(exchange.text.slice(-TAIL))?.[1]
        : undefined;
    const address = header ?? (comment?.startsWith('data:') ? 'data: (inline)' : comment);
    if (address !== undefined) report.fail('a source map is named', { evidence: address });
  },
  examples: {
    fail: [
      page('A comment', {
        url: 'https://shop.example/app.js',
        type: 'text/javascript',
        body: 'start();\n//# sourceMappingURL=app.js.map',
      }),
    ],
    pass: [
      page('None', {
        url: 'https://shop.example/app.js',
        type: 'text/javascript',
        body: 'start();',
      }),
    ],
  },
});
