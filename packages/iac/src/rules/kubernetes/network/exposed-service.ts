import { objectRule } from '../define.ts';
import { example, webService } from '../facts/workload-example.ts';

const FORBIDDEN = new Set(['nodeport', 'loadbalancer']);

export const exposedService = objectRule({
  id: 'kubernetes/exposed-service',
  title: 'Service opens ports outside of the cluster',
  severity: 'low',
  profile: 'all',
  why: 'A Service of this type is reached without the ingress controller.',
  fix: 'Use type ClusterIP behind an Ingress or a Gateway.',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types',
  ],
  aliases: ['exposed-services'],
  tags: ['CWE-668'],
  variantOf: ['kubernetes/public-load-balancer', 'kubernetes/node-port'],
  kinds: ['Service'],
  check(service, report) {
    const type = service.spec.get('type');
    if (FORBIDDEN.has(type.string?.toLowerCase() ?? ''))
      report.fail(type, `${service.label} is of type ${type.string ?? ''}`);
  },
  examples: {
    fail: [example('Node port', webService('type: NodePort'))],
    pass: [example('In the cluster', webService())],
  },
});
