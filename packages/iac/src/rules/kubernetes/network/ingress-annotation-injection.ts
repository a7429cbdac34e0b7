import { objectRule } from '../define.ts';
import { example, webIngress } from '../facts/workload-example.ts';

const ANNOTATIONS = ['auth-url', 'auth-tls-match-cn', 'mirror-target', 'mirror-host'].map(
  (name) => `nginx.ingress.kubernetes.io/${name}`,
);

export const ingressAnnotationInjection = objectRule({
  id: 'kubernetes/ingress-annotation-injection',
  title: 'Ingress annotation breaks out of the nginx configuration',
  severity: 'critical',
  why: 'Line breaks, braces and quotes in these annotations become configuration of the controller, and so code that runs in it (CVE-2025-1097, CVE-2025-1098, CVE-2025-24514).',
  fix: 'Remove the characters, and move to a controller that is maintained.',
  references: [
    'https://nvd.nist.gov/vuln/detail/CVE-2025-1974',
    'https://nvd.nist.gov/vuln/detail/CVE-2025-24514',
  ],
  aliases: ['KCV-0093'],
  tags: ['CWE-94'],
  kinds: ['Ingress'],
  check(ingress, report) {
    if (ingress.spec.get('ingressClassName').string?.toLowerCase() !== 'nginx') return;
    for (const name of ANNOTATIONS) {
      const value = ingress.annotation(name);
      if (value.string !== undefined && (urlBreaksOut(value.string) || nameBreaksOut(value.string)))
        report.fail(
          value,
          `${ingress.label} has characters in ${name} that nginx takes for configuration`,
        );
    }
  },
  examples: {
    fail: [
      example(
        'A brace',
        webIngress(
          'ingressClassName: nginx',
          'annotations:\n  nginx.ingress.kubernetes.io/auth-url: "http://example.com/#}"',
        ),
      ),
    ],
    pass: [
      example(
        'A plain URL',
        webIngress(
          'ingressClassName: nginx',
          'annotations:\n  nginx.ingress.kubernetes.io/auth-url: https://auth.example.com/check',
        ),
      ),
    ],
  },
});

const URL_START = /https?:\/\//;
const URL_END = /[\s<>"{}|^`\\]/g;
const SPACE = /[ \t\f]/;

/** A URL that ends at something other than a space. Each part of the text is looked at once. */
function urlBreaksOut(text: string): boolean {
  let start = 0;
  for (const { index, 0: character } of text.matchAll(URL_END)) {
    if (!SPACE.test(character) && URL_START.test(text.slice(start, index))) return true;
    start = index + 1;
  }
  return false;
}

/** The common name of a certificate, followed by something that ends a value in nginx. */
function nameBreaksOut(text: string): boolean {
  const name = text.indexOf('CN=');
  return name >= 0 && /[\r\n#{};|]/.test(text.slice(name));
}
