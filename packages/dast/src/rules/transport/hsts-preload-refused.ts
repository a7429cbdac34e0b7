import { serverRule } from '../define.ts';
import { page } from '../example.ts';
import { maxAgeOf, onlyHsts } from '../facts/hsts.ts';

const A_YEAR = 31_536_000;

export const hstsPreloadRefused = serverRule({
  id: 'dast/hsts-preload-refused',
  title: 'Strict-Transport-Security asks to be preloaded but does not qualify',
  severity: 'low',
  confidence: 'high',
  why: 'The preload list takes only sites that promise HTTPS for a year and for every subdomain; until then the word is an empty promise.',
  fix: 'Say `max-age=31536000; includeSubDomains; preload` once every subdomain speaks HTTPS, or leave `preload` out.',
  references: ['https://hstspreload.org/#deployment-recommendations'],
  tags: ['CWE-319'],
  check(exchange, report) {
    const value = onlyHsts(exchange);
    if (value === undefined || !/(?:^|;)\s{0,20}preload\s{0,20}(?:;|$)/i.test(value)) return;
    if ((maxAgeOf(value) ?? 0) < A_YEAR) report.fail('preload needs a max-age of a year or more');
    else if (!/includesubdomains/i.test(value)) report.fail('preload needs includeSubDomains');
  },
  examples: {
    fail: [
      page('Subdomains left out', {
        fields: { 'Strict-Transport-Security': 'max-age=31536000; preload' },
      }),
      page('Too short', {
        fields: { 'Strict-Transport-Security': 'max-age=86400; includeSubDomains; preload' },
      }),
    ],
    pass: [
      page('All of it', {
        fields: { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload' },
      }),
    ],
  },
});
