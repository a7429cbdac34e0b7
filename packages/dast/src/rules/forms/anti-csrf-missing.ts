import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

/** What products call the field that another site cannot know. */
const TOKENS = new Set(
  'anticsrf csrftoken __requestverificationtoken csrfmiddlewaretoken authenticity_token owasp_csrftoken anoncsrf csrf_token _csrf _csrfsecret __csrf_magic csrf _token _csrf_token _csrftoken token'.split(
    ' ',
  ),
);

export const antiCsrfMissing = exchangeRule({
  id: 'dast/anti-csrf-missing',
  title: 'A form has no token against cross-site request forgery',
  severity: 'medium',
  confidence: 'low',
  why: 'Another site may send the form in the name of the visitor unless cookies or the server prevent it.',
  fix: 'Add the token of your framework, or check `Sec-Fetch-Site` or `Origin` on the server.',
  references: [
    'https://www.zaproxy.org/docs/alerts/10202/',
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html',
  ],
  aliases: ['10202'],
  tags: ['CWE-352', 'WASC-9'],
  check(exchange, report) {
    if (!exchange.isHtml) return;
    const { markup } = exchange;
    for (const form of markup.named('form')) {
      // A form with nothing around it is a fragment rather than a page.
      if (form.parent < 0 || /^get$/i.test(form.attributes.get('method') ?? 'get')) continue;
      const hasToken = markup
        .within(form, 'input')
        .some(({ attributes }) =>
          [attributes.get('id'), attributes.get('name')].some((name) =>
            TOKENS.has(name?.toLowerCase() ?? ''),
          ),
        );
      if (!hasToken)
        report.fail('a form that changes something has no token', {
          subject: form.attributes.get('action') ?? '',
          evidence: markup.startTag(form),
        });
    }
  },
  examples: {
    fail: [
      page('No token', {
        body: '<html><body><form method="post" action="/pay"><input name="sum"></form></body></html>',
      }),
    ],
    pass: [
      page('A token', {
        body: '<html><body><form method="post"><input type="hidden" name="_csrf" value="r4nd0m"></form></body></html>',
      }),
      page('A search', { body: '<html><body><form><input name="q"></form></body></html>' }),
    ],
  },
});
