import { commentsOf } from '../../script/comments.ts';
import type { Exchange } from '../../exchange/index.ts';
import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

const TELLING =
  /\b(?:TODO|FIXME|BUGS?|XXX|QUERY|DB|ADMIN(?:ISTRATOR)?|USER(?:NAME)?|SELECT|WHERE|FROM|LATER|DEBUG)\b/i;

const AROUND = 40;

export const suspiciousComment = exchangeRule({
  id: 'dast/suspicious-comment',
  title: 'A comment tells visitors what was meant for colleagues',
  severity: 'low',
  confidence: 'medium',
  profile: 'all',
  why: 'Comments name tables, accounts and weaknesses that were to be mended later.',
  fix: 'Strip comments when the pages and scripts are built.',
  references: ['https://www.zaproxy.org/docs/alerts/10027/'],
  aliases: ['10027'],
  tags: ['CWE-615', 'WASC-13'],
  check(exchange, report) {
    if (!exchange.hasBody || !exchange.isText || exchange.isFont) return;
    for (const comment of comments(exchange)) {
      const word = TELLING.exec(comment);
      if (!word) continue;
      report.fail('a comment holds a telling word', {
        subject: word[0].toUpperCase(),
        evidence: comment.slice(Math.max(0, word.index - AROUND), word.index + AROUND),
      });
    }
  },
  examples: {
    fail: [page('A task', { body: '<html><body><!-- TODO: check the role --></body></html>' })],
    pass: [page('A heading', { body: '<html><body><!-- header --></body></html>' })],
  },
});

function comments(exchange: Exchange): readonly string[] {
  if (exchange.isScript) return commentsOf(exchange.text);
  const { markup } = exchange;
  return [
    ...markup.comments,
    ...markup.named('script').flatMap((script) => commentsOf(markup.content(script))),
  ];
}
