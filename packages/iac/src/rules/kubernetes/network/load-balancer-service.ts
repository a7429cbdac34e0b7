import { objectRule } from '../define.ts';
import { example, webService } from '../facts/workload-example.ts';

export const loadBalancerService = objectRule({
  id: 'kubernetes/load-balancer-service',
  title: 'Service has a load balancer',
  severity: 'low',
  profile: 'all',
  why: 'Each load balancer is one more way into the cluster.',
  fix: 'Use an Ingress or a Gateway.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/#loadbalancer'],
  aliases: ['K8sBlockLoadBalancer', 'no-loadbalancer-service'],
  tags: ['CWE-668'],
  variantOf: ['kubernetes/public-load-balancer'],
  kinds: ['Service'],
  check(service, report) {
    const type = service.spec.get('type');
    if (type.string === 'LoadBalancer')
      report.fail(type, `${service.label} is of type LoadBalancer`);
  },
  examples: {
    fail: [example('Load balancer', webService('type: LoadBalancer'))],
    pass: [example('In the cluster', webService())],
  },
});
