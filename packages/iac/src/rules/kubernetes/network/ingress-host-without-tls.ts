import { objectRule } from '../define.ts';
import { alike } from '../facts/patterns.ts';
import { example, webIngress } from '../facts/workload-example.ts';

export const ingressHostWithoutTls = objectRule({
  id: 'kubernetes/ingress-host-without-tls',
  title: 'Ingress has a host that no certificate covers',
  severity: 'medium',
  why: 'For a host that `tls` does not list the controller serves plain HTTP, or a certificate made for another name.',
  fix: 'List every host of the rules under `tls`.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#tls'],
  aliases: ['ingress-host-match-tls'],
  tags: ['CWE-319', 'CIS-AKS-5.4.5'],
  variantOf: ['kubernetes/ingress-tls'],
  kinds: ['Ingress'],
  check(ingress, report) {
    const covered = ingress.spec.get('tls').items.flatMap((entry) => entry.get('hosts').strings);
    for (const rule of ingress.spec.get('rules').items) {
      const host = rule.get('host');
      if (host.string !== undefined && !alike([host.string], covered))
        report.fail(host, `${ingress.label} serves ${host.string} without a certificate`);
    }
  },
  examples: {
    fail: [
      example(
        'Another host',
        webIngress('tls:\n  - hosts: [api.example.com]\n    secretName: api-tls'),
      ),
    ],
    pass: [
      example(
        'The same host',
        webIngress('tls:\n  - hosts: [shop.example.com]\n    secretName: shop-tls'),
      ),
    ],
  },
});
