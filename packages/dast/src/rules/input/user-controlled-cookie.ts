import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

export const userControlledCookie = exchangeRule({
  id: 'dast/user-controlled-cookie',
  title: 'Whoever makes the link says what a cookie holds',
  severity: 'low',
  confidence: 'low',
  profile: 'all',
  why: 'A link can set what the application later takes for its own: a language, a role, a session.',
  fix: 'Set cookies to values of your own; keep what the visitor sends out of them.',
  references: ['https://www.zaproxy.org/docs/alerts/10029/'],
  aliases: ['10029'],
  tags: ['CWE-565', 'WASC-20'],
  check(exchange, report) {
    const { parameters } = exchange;
    if (parameters.length === 0) return;
    for (const cookie of exchange.fields('Set-Cookie')) {
      const parts = new Set(decoded(cookie).split(/[;=|]/));
      for (const { name, value } of parameters)
        if (value.length > 1 && parts.has(value))
          report.fail(`the field ${JSON.stringify(name)} becomes part of a cookie`, {
            subject: name,
          });
    }
  },
  examples: {
    fail: [
      page('The language', {
        url: 'https://shop.example/?lang=nl',
        fields: { 'Set-Cookie': 'lang=nl' },
      }),
    ],
    pass: [
      page('Another value', {
        url: 'https://shop.example/?lang=nl',
        fields: { 'Set-Cookie': 'lang=en' },
      }),
    ],
  },
});

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
