import { podRule } from '../define.ts';
import { gatewayExposureOf } from '../facts/exposure.ts';
import { example, object, webPod, webService } from '../facts/workload-example.ts';

export const exposedWorkloadByGateway = podRule({
  id: 'kubernetes/exposed-workload-by-gateway',
  title: 'Workload is reached through a gateway',
  severity: 'low',
  profile: 'all',
  why: 'What faces the outside is attacked first: keep such workloads few and well guarded.',
  fix: 'Check that the workload is meant to be public.',
  references: ['https://gateway-api.sigs.k8s.io/'],
  aliases: ['C-0266'],
  tags: ['CWE-668'],
  check(pod, report, cluster) {
    const door = gatewayExposureOf(cluster).doorTo(pod);
    if (door)
      report.fail(
        pod.object.metadata.get('name'),
        `${pod.label} is reached through ${door.label}`,
        [door.spec],
      );
  },
  examples: {
    fail: [
      example(
        'By a route',
        webPod(),
        webService(),
        object(
          'gateway.networking.k8s.io/v1',
          'HTTPRoute',
          'web',
          'spec:\n  rules:\n    - backendRefs:\n        - kind: Service\n          name: web',
        ),
      ),
    ],
    pass: [example('No route', webPod(), webService())],
  },
});
