import { html, SOUND_POLICY } from '../answer.ts';
import { type Flaw, overHttps } from '../flaw.ts';

/** One header more, less or other than it should be. */
export const HEADER_FLAWS: readonly Flaw[] = [
  hsts('missing', 'hsts-missing', undefined),
  hsts('short', 'hsts-short', 'max-age=300'),
  hsts('off', 'hsts-disabled', 'max-age=0'),
  hsts('endless', 'hsts-max-age-missing', 'includeSubDomains'),
  hsts('quoted', 'hsts-max-age-quoted', '"max-age=31536000"'),
  hsts('preload', 'hsts-preload-refused', 'max-age=31536000; preload'),
  hsts('twice', 'hsts-repeated', ['max-age=31536000', 'max-age=63072000']),
  {
    path: '/hsts/in-page',
    rules: ['hsts-in-meta'],
    flawed: {
      body: html(
        '<p>Hello</p>',
        '<meta http-equiv="Strict-Transport-Security" content="max-age=31536000">',
      ),
    },
  },
  header('/headers/sniffed', 'content-type-options', 'X-Content-Type-Options', undefined),
  header('/headers/server', 'server-version', 'Server', 'shop/2.4.1'),
  header('/headers/made-with', 'powered-by', 'X-Powered-By', 'Express'),
  header('/headers/backend', 'backend-server', 'X-Backend-Server', 'shop-7.internal'),
  header('/headers/profiler', 'debug-token', 'X-Debug-Token', '9f1a3c'),
  header('/headers/framework', 'aspnet-version', 'X-AspNet-Version', '4.0.30319'),
  header('/headers/log', 'chrome-logger', 'X-ChromeLogger-Data', 'eyJ2ZXJzaW9uIjoiNC4wIn0='),
  header('/headers/referrer', 'referrer-policy-unsafe', 'Referrer-Policy', 'unsafe-url'),
  header('/cors/any', 'cors-any-origin', 'Access-Control-Allow-Origin', '*'),
  {
    path: '/cors/null',
    rules: ['cors-null-origin'],
    flawed: {
      headers: {
        'Access-Control-Allow-Origin': 'null',
        'Access-Control-Allow-Credentials': 'true',
      },
    },
  },
  policy('missing', ['csp-missing'], undefined),
  policy('inline', ['csp-script-unsafe-inline'], `${SOUND_POLICY}; script-src 'unsafe-inline'`),
  policy('eval', ['csp-unsafe-eval'], `${SOUND_POLICY}; script-src 'self' 'unsafe-eval'`),
  policy('hashes', ['csp-script-unsafe-hashes'], `${SOUND_POLICY}; script-src 'unsafe-hashes'`),
  policy('wildcard', ['csp-wildcard'], `${SOUND_POLICY}; img-src *`),
  policy('library', ['csp-bypassable'], `${SOUND_POLICY}; script-src 'self' https://unpkg.com`),
  policy('mistyped', ['csp-notices'], `${SOUND_POLICY}; scripts-src 'self'`),
  policy('forms', ['csp-no-fallback'], SOUND_POLICY.replace("form-action 'self'; ", '')),
  {
    path: '/csp/in-page',
    rules: ['csp-meta-ignored'],
    flawed: {
      body: html(
        '<p>Hello</p>',
        `<meta http-equiv="Content-Security-Policy" content="${SOUND_POLICY}">`,
      ),
    },
  },
  nonce('/csp/nonce', [], '<a href="/csp/nonce/again">on</a>'),
  { ...nonce('/csp/nonce/again', ['csp-nonce-reused'], 'the same'), from: '/csp/nonce' },
  framing('missing', 'clickjacking-header-missing', undefined),
  framing('twice', 'frame-options-repeated', ['SAMEORIGIN', 'DENY']),
  framing('mistyped', 'frame-options-malformed', 'ALLOW-FROM https://partner.example'),
  framing('in-page', 'frame-options-in-meta', 'DENY', '<meta http-equiv="X-Frame-Options">'),
];

function header(
  path: string,
  rule: string,
  name: string,
  value: string | readonly string[] | undefined,
): Flaw {
  return { path, rules: [rule], flawed: { headers: { [name]: value } } };
}

function hsts(name: string, rule: string, value: string | readonly string[] | undefined): Flaw {
  return {
    ...header(`/hsts/${name}`, rule, 'Strict-Transport-Security', value),
    rules: [overHttps(rule)],
  };
}

function policy(name: string, rules: readonly string[], value: string | undefined): Flaw {
  return {
    path: `/csp/${name}`,
    rules,
    flawed: { headers: { 'Content-Security-Policy': value } },
  };
}

function nonce(path: string, rules: readonly string[], body: string): Flaw {
  const value = `${SOUND_POLICY}; script-src 'nonce-c3RhbmRpbmc='`;
  return {
    path,
    rules,
    flawed: { headers: { 'Content-Security-Policy': value }, body: html(body) },
    sound: { body: html(body) },
  };
}

/** X-Frame-Options counts where no policy says who may frame a page. */
function framing(
  name: string,
  rule: string,
  value: string | readonly string[] | undefined,
  head = '',
): Flaw {
  return {
    path: `/framing/${name}`,
    rules: [rule, 'csp-no-fallback'],
    flawed: {
      headers: {
        'Content-Security-Policy': SOUND_POLICY.replace("; frame-ancestors 'none'", ''),
        'X-Frame-Options': value,
      },
      body: html('<p>Hello</p>', head),
    },
  };
}
