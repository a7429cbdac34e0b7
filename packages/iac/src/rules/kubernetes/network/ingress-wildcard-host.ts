import { objectRule } from '../define.ts';
import { example, webIngress } from '../facts/workload-example.ts';

export const ingressWildcardHost = objectRule({
  id: 'kubernetes/ingress-wildcard-host',
  title: 'Ingress answers for every host',
  severity: 'medium',
  why: 'A rule without a host, or with a wildcard, takes traffic meant for the applications of others.',
  fix: 'Name the host.',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/ingress/#hostname-wildcards',
  ],
  aliases: ['K8sBlockWildcardIngress'],
  tags: ['CWE-923'],
  kinds: ['Ingress'],
  check(ingress, report) {
    for (const rule of ingress.spec.get('rules').items) {
      const host = rule.get('host');
      if (!host.exists || host.string === '' || host.string?.includes('*'))
        report.fail(host, `${ingress.label} answers for ${host.string || 'every host'}`);
    }
  },
  examples: {
    fail: [
      example('A wildcard', webIngress('', '', "host: '*.example.com'")),
      example('No host', webIngress('', '', '')),
    ],
    pass: [example('One host', webIngress())],
  },
});
