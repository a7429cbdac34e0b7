import { objectRule } from '../define.ts';
import { example, webIngress } from '../facts/workload-example.ts';

export const ingressTlsSection = objectRule({
  id: 'kubernetes/ingress-tls-section',
  title: 'Ingress has no tls section',
  severity: 'medium',
  profile: 'all',
  why: 'Without `tls` the ingress controller serves plain HTTP.',
  fix: 'Add `tls` with the hosts and the Secret of their certificate.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#tls'],
  aliases: ['C-0263', 'tlsSettingsMissing'],
  tags: ['CWE-319', 'CIS-AKS-5.4.5'],
  variantOf: ['kubernetes/ingress-tls'],
  kinds: ['Ingress'],
  check(ingress, report) {
    const tls = ingress.spec.get('tls');
    if (!tls.exists) report.fail(tls, `${ingress.label} has no tls section`);
  },
  examples: {
    fail: [example('No TLS', webIngress())],
    pass: [
      example('TLS', webIngress('tls:\n  - hosts: [shop.example.com]\n    secretName: shop-tls')),
    ],
  },
});
