import { podRule } from '../define.ts';
import { exposureOf } from '../facts/exposure.ts';
import { example, webIngress, webPod, webService } from '../facts/workload-example.ts';

export const exposedWorkload = podRule({
  id: 'kubernetes/exposed-workload',
  title: 'Workload is reached from outside of the cluster',
  severity: 'low',
  profile: 'all',
  why: 'What faces the outside is attacked first: keep such workloads few and well guarded.',
  fix: 'Check that the workload is meant to be public.',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types',
  ],
  aliases: ['C-0256'],
  tags: ['CWE-668'],
  check(pod, report, cluster) {
    const door = exposureOf(cluster).doorTo(pod);
    // The pods of a CronJob come and go: nobody puts a Service before them.
    if (door && pod.object.kind !== 'CronJob')
      report.fail(
        pod.object.metadata.get('name'),
        `${pod.label} is reached through ${door.label}`,
        [door.spec],
      );
  },
  examples: {
    fail: [
      example('By a node port', webPod(), webService('type: NodePort')),
      example('By an Ingress', webPod(), webService(), webIngress()),
    ],
    pass: [example('In the cluster', webPod(), webService())],
  },
});
