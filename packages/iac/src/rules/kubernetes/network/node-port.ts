import { objectRule } from '../define.ts';
import { example, webService } from '../facts/workload-example.ts';

export const nodePort = objectRule({
  id: 'kubernetes/node-port',
  title: 'Service opens a port on every node',
  severity: 'medium',
  why: 'A node port answers on every node, and a NetworkPolicy often does not see who calls.',
  fix: 'Use type ClusterIP behind an Ingress, a Gateway or an internal load balancer.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport'],
  aliases: ['K8sBlockNodePort', 'restrict-nodeport', 'service-type'],
  tags: ['CWE-668'],
  kinds: ['Service'],
  check(service, report) {
    const type = service.spec.get('type');
    if (type.string === 'NodePort') report.fail(type, `${service.label} is of type NodePort`);
  },
  examples: {
    fail: [example('Node port', webService('type: NodePort'))],
    pass: [example('In the cluster', webService())],
  },
});
