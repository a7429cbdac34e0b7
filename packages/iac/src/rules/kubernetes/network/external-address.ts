import { objectRule } from '../define.ts';
import { example, webService } from '../facts/workload-example.ts';

export const externalAddress = objectRule({
  id: 'kubernetes/external-address',
  title: 'Service leads to an external address or name',
  severity: 'low',
  profile: 'all',
  why: 'Such a Service hides where traffic goes, and external addresses take over that of others.',
  fix: 'Remove `externalIPs`; name the outside host where it is used.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/#external-ips'],
  aliases: ['KSV-0108'],
  variantOf: ['kubernetes/external-ips'],
  kinds: ['Service'],
  check(service, report) {
    const { spec } = service;
    if (spec.get('externalIPs').items.length > 0)
      report.fail(spec.get('externalIPs'), `${service.label} sets externalIPs`);
    else if (spec.get('externalName').exists)
      report.fail(spec.get('externalName'), `${service.label} sets externalName`);
  },
  examples: {
    fail: [example('A name', webService('type: ExternalName\nexternalName: db.example.com'))],
    pass: [example('None', webService())],
  },
});
