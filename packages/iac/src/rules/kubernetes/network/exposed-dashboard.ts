import { podRule } from '../define.ts';
import { serviceExposureOf } from '../facts/exposure.ts';
import { example, webPod, webService } from '../facts/workload-example.ts';

const SENSITIVE = [
  'nifi',
  'argo-server',
  'weave-scope-app',
  'kubeflow',
  'kubernetes-dashboard',
  'jenkins',
  'prometheus-deployment',
  'ollama',
  'vllm',
  'kserve',
  'triton-inference-server',
  'ray-dashboard',
  'ray-head',
  'mlflow',
  'jupyterhub',
  'seldon',
  'bentoml',
];

export const exposedDashboard = podRule({
  id: 'kubernetes/exposed-dashboard',
  title: 'An administration interface is exposed',
  severity: 'high',
  profile: 'all',
  why: 'Dashboards of this kind run code for whoever opens them, often without a login.',
  fix: 'Reach it through `kubectl port-forward` or behind a login, not through a Service of its own.',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types',
  ],
  aliases: ['C-0021'],
  tags: ['CWE-306'],
  check(pod, report, cluster) {
    const interfaceName = SENSITIVE.find((name) => pod.object.name.includes(name));
    const door = interfaceName && serviceExposureOf(cluster).doorTo(pod);
    if (
      door &&
      pod.namespace !== undefined &&
      door.namespace !== undefined &&
      (door.spec.get('type').string === 'NodePort' ||
        door.node.get('status', 'loadBalancer', 'ingress', 0).get('ip').exists)
    )
      report.fail(
        pod.object.metadata.get('name'),
        `${pod.label} looks like ${interfaceName} and is exposed by ${door.label}`,
        [door.spec],
      );
  },
  examples: {
    fail: [
      example(
        'A node port',
        webPod().replace('name: web', 'name: jenkins'),
        webService('type: NodePort'),
      ),
    ],
    pass: [example('In the cluster', webPod().replace('name: web', 'name: jenkins'), webService())],
  },
});
