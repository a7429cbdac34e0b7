import { objectRule } from '../define.ts';
import type { KubernetesObject } from '../../../model/kubernetes/index.ts';
import { example, webService } from '../facts/workload-example.ts';

export const publicLoadBalancer = objectRule({
  id: 'kubernetes/public-load-balancer',
  title: 'Load balancer is open to the internet',
  severity: 'medium',
  why: 'The Service gets a public address that anyone can reach, past the ingress controller and its firewall.',
  fix: 'Set the annotation `service.beta.kubernetes.io/azure-load-balancer-internal: "true"`, or list the callers in `loadBalancerSourceRanges`.',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/service/#loadbalancer',
    'https://learn.microsoft.com/azure/aks/internal-lb',
  ],
  tags: ['CWE-668'],
  kinds: ['Service'],
  check(service, report) {
    const type = service.spec.get('type');
    if (type.string !== 'LoadBalancer' || isInternal(service) || isRestricted(service)) return;
    report.fail(type, `${service.label} has a load balancer with a public address`);
  },
  examples: {
    fail: [
      example('Public', webService('type: LoadBalancer')),
      example(
        'Open to all by its own words',
        webService('type: LoadBalancer\nloadBalancerSourceRanges: [0.0.0.0/0]'),
      ),
    ],
    pass: [
      example(
        'Internal',
        webService(
          'type: LoadBalancer',
          'annotations:\n  service.beta.kubernetes.io/azure-load-balancer-internal: "true"',
        ),
      ),
      example(
        'Known callers',
        webService('type: LoadBalancer\nloadBalancerSourceRanges: [203.0.113.0/24]'),
      ),
      example('In the cluster', webService()),
    ],
  },
});

function isInternal(service: KubernetesObject): boolean {
  const internal = service.annotation('service.beta.kubernetes.io/azure-load-balancer-internal');
  return internal.string?.toLowerCase() === 'true' || internal.isUnknown;
}

const EVERYONE = new Set(['0.0.0.0/0', '::/0', '*', 'Internet', '']);

/** By the field of Kubernetes, or by the annotations of Azure, whose lists are split by commas. */
function isRestricted(service: KubernetesObject): boolean {
  const written = [
    ...service.spec.get('loadBalancerSourceRanges').strings,
    ...ANNOTATIONS.flatMap((name) => service.annotation(name).string?.split(',') ?? []),
  ].map((range) => range.trim());
  return written.length > 0 && !written.some((range) => EVERYONE.has(range));
}

const ANNOTATIONS = [
  'service.beta.kubernetes.io/load-balancer-source-ranges',
  'service.beta.kubernetes.io/azure-allowed-ip-ranges',
  'service.beta.kubernetes.io/azure-allowed-service-tags',
];
