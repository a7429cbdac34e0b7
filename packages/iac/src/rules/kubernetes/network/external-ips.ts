import { objectRule } from '../define.ts';
import { example, webService } from '../facts/workload-example.ts';

export const externalIps = objectRule({
  id: 'kubernetes/external-ips',
  title: 'Service takes over external addresses',
  severity: 'high',
  why: 'Traffic of the whole cluster to these addresses goes to this Service, whoever they belong to (CVE-2020-8554).',
  fix: 'Remove `externalIPs`; use a load balancer.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/#external-ips'],
  aliases: ['K8sExternalIPs'],
  tags: ['CWE-923'],
  kinds: ['Service'],
  check(service, report) {
    const addresses = service.spec.get('externalIPs');
    if (service.apiGroup === '' && addresses.items.length > 0)
      report.fail(addresses, `${service.label} takes over ${addresses.strings.join(', ')}`);
  },
  examples: {
    fail: [example('An address', webService('externalIPs: [203.0.113.7]'))],
    pass: [example('None', webService()), example('An empty list', webService('externalIPs: []'))],
  },
});
