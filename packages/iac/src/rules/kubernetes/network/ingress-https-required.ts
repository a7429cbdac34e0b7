import { objectRule } from '../define.ts';
import { example, webIngress } from '../facts/workload-example.ts';

export const ingressHttpsRequired = objectRule({
  id: 'kubernetes/ingress-https-required',
  title: 'Ingress lacks tls or the annotation against HTTP',
  severity: 'low',
  profile: 'all',
  why: 'Without both, some controllers serve plain HTTP beside HTTPS.',
  fix: 'Add `tls` and `kubernetes.io/ingress.allow-http: "false"`.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#tls'],
  aliases: ['require-ingress-https'],
  tags: ['CWE-319', 'CIS-AKS-5.4.5'],
  variantOf: ['kubernetes/ingress-tls'],
  kinds: ['Ingress'],
  check(ingress, report) {
    const allowsHttp = ingress.annotation('kubernetes.io/ingress.allow-http');
    if (allowsHttp.string !== 'false')
      report.fail(allowsHttp, `${ingress.label} accepts plain HTTP`);
    else if (!ingress.spec.keys.includes('tls'))
      report.fail(ingress.spec.get('tls'), `${ingress.label} has no TLS`);
  },
  examples: {
    fail: [
      example(
        'TLS alone',
        webIngress('tls:\n  - hosts: [shop.example.com]\n    secretName: shop-tls'),
      ),
    ],
    pass: [
      example(
        'Closed',
        webIngress(
          'tls:\n  - hosts: [shop.example.com]\n    secretName: shop-tls',
          'annotations:\n  kubernetes.io/ingress.allow-http: "false"',
        ),
      ),
    ],
  },
});
