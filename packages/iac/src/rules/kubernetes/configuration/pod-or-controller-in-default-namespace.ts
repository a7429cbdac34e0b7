import { objectRule } from '../define.ts';
import { defaultNamespaceOf } from '../facts/namespaces.ts';

function workload(kind: string, namespace: string): string {
  return `apiVersion: apps/v1\nkind: ${kind}\nmetadata:\n  name: web\n${namespace}spec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: registry.example.com/web:1.4.2\n`;
}

export const podOrControllerInDefaultNamespace = objectRule({
  id: 'kubernetes/pod-or-controller-in-default-namespace',
  title: 'Pod or its controller is not placed in a namespace',
  severity: 'low',
  profile: 'all',
  kinds: ['Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'Job'],
  why: 'In `default`, rights, quotas and network policies cannot tell applications apart.',
  fix: 'Write `metadata.namespace`.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/'],
  aliases: ['disallow-default-namespace'],
  variantOf: ['kubernetes/default-namespace', 'kubernetes/workload-in-default-namespace'],
  check(object, report) {
    const namespace = defaultNamespaceOf(object);
    if (namespace) report.fail(namespace, `${object.label} lands in the namespace default`);
  },
  examples: {
    fail: [
      { title: 'Left out', source: workload('Deployment', '') },
      { title: 'By name', source: workload('DaemonSet', '  namespace: default\n') },
    ],
    pass: [
      { title: 'Placed', source: workload('Deployment', '  namespace: shop\n') },
      { title: 'A ReplicaSet is not asked about', source: workload('ReplicaSet', '') },
    ],
  },
});
