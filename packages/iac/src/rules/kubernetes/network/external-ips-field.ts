import { objectRule } from '../define.ts';
import { example, webService } from '../facts/workload-example.ts';

export const externalIpsField = objectRule({
  id: 'kubernetes/external-ips-field',
  title: 'Service has an externalIPs field',
  severity: 'low',
  profile: 'all',
  why: 'The field takes over traffic to addresses outside of the cluster.',
  fix: 'Remove `externalIPs`.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/#external-ips'],
  aliases: ['restrict-external-ips'],
  tags: ['CWE-923'],
  variantOf: ['kubernetes/external-ips'],
  kinds: ['Service'],
  check(service, report) {
    if (service.spec.keys.includes('externalIPs'))
      report.fail(service.spec.get('externalIPs'), `${service.label} sets externalIPs`);
  },
  examples: {
    fail: [example('An address', webService('externalIPs: [203.0.113.7]'))],
    pass: [example('None', webService())],
  },
});
