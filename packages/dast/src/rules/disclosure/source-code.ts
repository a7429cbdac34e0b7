import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';
import { findSourceCode } from '../facts/source-code.ts';
import { hasControlCharacters } from '../facts/spans.ts';

export const sourceCode = exchangeRule({
  id: 'dast/source-code',
  title: 'The response holds source code of the server',
  severity: 'medium',
  confidence: 'medium',
  why: 'Code shows how the application works, and often passwords and queries with it.',
  fix: 'Let the server run the file instead of sending it; keep backups out of its folders.',
  references: ['https://www.zaproxy.org/docs/alerts/10099/'],
  aliases: ['10099'],
  tags: ['CWE-540', 'WASC-13'],
  check(exchange, report) {
    if (exchange.isScript || exchange.isStyle || exchange.isImage || exchange.isFont) return;
    if (hasControlCharacters(exchange.text)) return;
    const code = findSourceCode(exchange.text);
    if (code) report.fail(`the response holds ${code.language}`, { evidence: code.evidence });
  },
  examples: {
    fail: [page('PHP', { body: '<html><body><?php $total = sum($basket); ?></body></html>' })],
    pass: [page('A page')],
  },
});
