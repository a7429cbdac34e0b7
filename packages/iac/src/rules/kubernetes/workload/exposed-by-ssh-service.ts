import { podRule } from '../define.ts';
import { keyOf, sshServices } from '../facts/ssh-services.ts';

export const exposedBySshService = podRule({
  id: 'kubernetes/exposed-by-ssh-service',
  title: 'A Service exposes the pod by SSH',
  severity: 'medium',
  profile: 'all',
  why: 'An SSH server in a container is a second way in, with keys that neither Kubernetes nor its audit log knows.',
  fix: 'Remove the port from the Service and use `kubectl exec`.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/'],
  aliases: ['C-0042', 'rule-can-ssh-to-pod-v1'],
  tags: ['CWE-923'],
  check(pod, report, cluster) {
    if (pod.namespace === undefined || pod.labels.size === 0) return;
    const service = sshServices(cluster).get(keyOf(pod.namespace, pod.labels));
    if (service)
      report.fail(
        pod.template.get('metadata', 'labels'),
        `${pod.label} is exposed by SSH through ${service.label}`,
        [service.node],
      );
  },
  examples: {
    fail: [
      {
        title: 'Port 22',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\n  labels:\n    app: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  selector:\n    app: web\n  ports:\n    - port: 22\n',
      },
    ],
    pass: [
      {
        title: 'Port 80',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\n  labels:\n    app: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  selector:\n    app: web\n  ports:\n    - port: 80\n',
      },
    ],
  },
});
