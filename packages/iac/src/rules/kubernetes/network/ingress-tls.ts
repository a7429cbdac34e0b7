import { objectRule } from '../define.ts';
import { example, webIngress } from '../facts/workload-example.ts';

export const ingressTls = objectRule({
  id: 'kubernetes/ingress-tls',
  title: 'Ingress serves without TLS',
  severity: 'high',
  why: 'Sessions and data cross the network in clear text, and anyone on the way can change them.',
  fix: 'Add `tls` with the hosts and the Secret of their certificate.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#tls'],
  tags: ['CWE-319', 'CIS-AKS-5.4.5'],
  kinds: ['Ingress'],
  check(ingress, report) {
    const tls = ingress.spec.get('tls');
    if (tls.items.length === 0) report.fail(tls, `${ingress.label} has no TLS`);
  },
  examples: {
    fail: [example('No TLS', webIngress()), example('An empty list', webIngress('tls: []'))],
    pass: [
      example('TLS', webIngress('tls:\n  - hosts: [shop.example.com]\n    secretName: shop-tls')),
    ],
  },
});
