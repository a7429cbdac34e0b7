import { objectRule } from '../define.ts';
import { example, webIngress } from '../facts/workload-example.ts';

export const ingressEmptyHost = objectRule({
  id: 'kubernetes/ingress-empty-host',
  title: 'Ingress rule has no host',
  severity: 'low',
  profile: 'all',
  why: 'A rule without a host takes the traffic of every name.',
  fix: 'Name the host.',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/ingress/#hostname-wildcards',
  ],
  aliases: ['disallow-empty-ingress-host'],
  tags: ['CWE-923'],
  variantOf: ['kubernetes/ingress-wildcard-host'],
  kinds: ['Ingress'],
  check(ingress, report) {
    const rules = ingress.spec.get('rules').items;
    const hosts = rules.filter((rule) => rule.get('host').exists).length;
    const backends = rules.filter((rule) => rule.get('http').exists).length;
    if (hosts !== backends)
      report.fail(ingress.spec.get('rules'), `${ingress.label} has a rule without a host`);
  },
  examples: {
    fail: [example('No host', webIngress('', '', ''))],
    pass: [example('One host', webIngress())],
  },
});
