import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

export const securityTxt = exchangeRule({
  id: 'dast/security-txt',
  title: 'Nobody says whom to tell of a weakness',
  severity: 'low',
  confidence: 'high',
  profile: 'all',
  about: 'site',
  why: 'Whoever finds a weakness and no address publishes it, or sells it. A file without a contact or past its date is as good as none.',
  fix: 'Serve `/.well-known/security.txt` over HTTPS with `Contact` and an `Expires` within a year.',
  references: ['https://www.rfc-editor.org/rfc/rfc9116'],
  tags: ['CWE-1059'],
  check(exchange, report, { now }) {
    if (exchange.address.path !== '/.well-known/security.txt' || exchange.isRedirect) return;
    const fault =
      exchange.isSuccess && !exchange.isHtml ? faultOf(exchange.text, now) : 'is missing';
    if (fault !== undefined) report.fail(`security.txt ${fault}`);
  },
  examples: {
    fail: [
      page('Missing', {
        url: 'https://shop.example/.well-known/security.txt',
        status: '404 Not Found',
      }),
      page('Past its date', {
        url: 'https://shop.example/.well-known/security.txt',
        type: 'text/plain',
        body: 'Contact: mailto:security@shop.example\nExpires: 2020-01-01T00:00:00Z',
      }),
    ],
    pass: [
      page('As it should be', {
        url: 'https://shop.example/.well-known/security.txt',
        type: 'text/plain',
        body: 'Contact: mailto:security@shop.example\nExpires: 2099-01-01T00:00:00Z',
      }),
    ],
  },
});

/** RFC 9116 §2.5.3 and §2.5.5; undefined where all is well. */
function faultOf(text: string, now: Date): string | undefined {
  if (!/^contact:\s{0,20}\S/im.test(text)) return 'names no contact';
  const expires = /^expires:\s{0,20}(\S{1,40})/im.exec(text)?.[1];
  if (expires === undefined) return 'does not say until when it counts';
  const time = Date.parse(expires);
  if (Number.isNaN(time)) return 'has a date that is none';
  return time < now.getTime() ? 'is past its date' : undefined;
}
