import { allowsAnyHost, isStrict, type Policy, type SourceList } from '../../csp/index.ts';
import { serverRule } from '../define.ts';
import { page } from '../example.ts';
import { enforcedPolicies } from '../facts/policies.ts';

/** Whole clouds of files that anybody may add to: whoever allows them allows every script there. */
const OPEN_HOSTS =
  /^(?:cdn\.jsdelivr\.net|unpkg\.com|cdnjs\.cloudflare\.com|ajax\.googleapis\.com|\*\.googleapis\.com|raw\.githubusercontent\.com|\*\.github\.io|\*\.cloudfront\.net|\*\.amazonaws\.com|\*\.azureedge\.net|\*\.blob\.core\.windows\.net)$/;

export const cspBypassable = serverRule({
  id: 'dast/csp-bypassable',
  title: 'Taken as a whole, the policies do not stop an injected script',
  severity: 'medium',
  confidence: 'high',
  why: 'A policy may be valid line by line and yet have a way around it; every policy of the page must be passed, so one that holds is enough.',
  fix: "Allow scripts by nonce or hash with `'strict-dynamic'`, and set `object-src 'none'; base-uri 'none'`.",
  references: [
    'https://web.dev/articles/strict-csp',
    'https://cheatsheetseries.owasp.org/cheatsheets/Content_Security_Policy_Cheat_Sheet.html',
  ],
  tags: ['CWE-693', 'CWE-79'],
  variantOf: ['dast/csp-script-unsafe-inline'],
  check(exchange, report) {
    const policies = enforcedPolicies(exchange);
    const ways = policies.map(({ policy }) => wayAround(policy));
    if (policies.length > 0 && ways.every((way) => way !== undefined))
      report.fail(`a script gets in ${ways[0] ?? ''}`, { evidence: policies[0]?.text ?? '' });
  },
  examples: {
    fail: [
      page('A public library of scripts', {
        fields: {
          'Content-Security-Policy': "default-src 'self'; script-src 'self' https://unpkg.com",
        },
      }),
      page('Nonces, but a base that may be moved', {
        fields: {
          'Content-Security-Policy': "object-src 'none'; script-src 'nonce-cmFuZG9tbHk='",
        },
      }),
    ],
    pass: [
      page('Strict', {
        fields: {
          'Content-Security-Policy':
            "object-src 'none'; base-uri 'none'; script-src 'nonce-cmFuZG9tbHk=' 'strict-dynamic'",
        },
      }),
      page('The site itself', {
        fields: { 'Content-Security-Policy': "default-src 'self'; base-uri 'self'" },
      }),
    ],
  },
});

/** In words that follow "a script gets in"; undefined where none is known. */
function wayAround(policy: Policy): string | undefined {
  if (policy.forbids('allow-scripts')) return undefined;
  const scripts = policy.governing('script-src-elem');
  if (!scripts) return 'because nothing governs scripts';
  const isTrusting = scripts.hasNonce || scripts.hasHash;
  if (!isStrict(scripts)) {
    const open = openSource(scripts, isTrusting);
    if (open !== undefined) return open;
  }
  const objects = policy.governing('object-src');
  if (!objects || allowsAnyHost(objects)) return 'as a plug-in, which object-src does not forbid';
  if (isTrusting && !policy.has('base-uri'))
    return 'by a base element, which base-uri does not forbid';
  return undefined;
}

function openSource(scripts: SourceList, isTrusting: boolean): string | undefined {
  if (scripts.keywords.has("'unsafe-inline'") && !isTrusting) return 'in the page itself';
  if (allowsAnyHost(scripts)) return 'from any host';
  if (scripts.schemes.has('data')) return 'as a data: address';
  const host = scripts.hosts.find((each) => OPEN_HOSTS.test(each.host) && !each.path);
  return host && `from ${host.host}, where anybody may publish`;
}
