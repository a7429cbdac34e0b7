import { objectRule } from '../define.ts';
import { example, webIngress } from '../facts/workload-example.ts';

export const ingressHttpsOnly = objectRule({
  id: 'kubernetes/ingress-https-only',
  title: 'Ingress accepts plain HTTP',
  severity: 'low',
  profile: 'all',
  why: 'The annotation `kubernetes.io/ingress.allow-http: "false"` closes the port without TLS, where the controller knows it.',
  fix: 'Add `tls` and the annotation.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#tls'],
  aliases: ['K8sHttpsOnly'],
  tags: ['CWE-319', 'CIS-AKS-5.4.5'],
  variantOf: ['kubernetes/ingress-tls'],
  kinds: ['Ingress'],
  check(ingress, report) {
    const allowsHttp = ingress.annotation('kubernetes.io/ingress.allow-http');
    if (ingress.apiGroup !== 'extensions' && ingress.apiGroup !== 'networking.k8s.io') return;
    if (ingress.spec.get('tls').items.length === 0)
      report.fail(ingress.spec.get('tls'), `${ingress.label} has no TLS`);
    else if (allowsHttp.string !== 'false')
      report.fail(allowsHttp, `${ingress.label} accepts plain HTTP`);
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
