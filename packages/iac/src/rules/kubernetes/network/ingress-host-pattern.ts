import { objectRule } from '../define.ts';
import { example, webIngress } from '../facts/workload-example.ts';

export const ingressHostPattern = objectRule({
  id: 'kubernetes/ingress-host-pattern',
  title: 'Ingress host holds a wildcard',
  severity: 'low',
  profile: 'all',
  why: 'A wildcard takes traffic meant for the applications of others.',
  fix: 'Name the host.',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/ingress/#hostname-wildcards',
  ],
  aliases: ['restrict-ingress-wildcard'],
  tags: ['CWE-923'],
  variantOf: ['kubernetes/ingress-wildcard-host'],
  kinds: ['Ingress'],
  check(ingress, report) {
    for (const rule of ingress.spec.get('rules').items) {
      const host = rule.get('host');
      if (host.string?.includes('*'))
        report.fail(host, `${ingress.label} answers for ${host.string}`);
    }
  },
  examples: {
    fail: [example('A wildcard', webIngress('', '', "host: '*.example.com'"))],
    pass: [example('One host', webIngress())],
  },
});
