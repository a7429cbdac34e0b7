import { objectRule } from '../define.ts';
import { example, webIngress } from '../facts/workload-example.ts';

export const ingressDefaultBackend = objectRule({
  id: 'kubernetes/ingress-default-backend',
  title: 'Ingress has a default backend',
  severity: 'low',
  profile: 'all',
  why: 'A default backend takes all traffic that no rule claims.',
  fix: 'Remove `defaultBackend`.',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/ingress/#hostname-wildcards',
  ],
  aliases: ['restrict-ingress-defaultbackend'],
  kinds: ['Ingress'],
  check(ingress, report) {
    const backend = ingress.spec.get('defaultBackend');
    if (ingress.spec.keys.includes('defaultBackend'))
      report.fail(backend, `${ingress.label} has a default backend`);
  },
  examples: {
    fail: [example('A backend', webIngress('defaultBackend:\n  service:\n    name: web'))],
    pass: [example('One host', webIngress())],
  },
});
