import { objectRule } from '../define.ts';
import { example, object, webPod } from '../facts/workload-example.ts';
import { WORKLOAD_KINDS } from '../facts/namespaces.ts';

export const podSpecLeftOut = objectRule({
  id: 'kubernetes/pod-spec-left-out',
  title: 'Workload has no readable pod spec',
  severity: 'low',
  profile: 'all',
  why: 'What its pods run, as whom and with which limits is decided elsewhere, so nothing here says that it is safe.',
  fix: 'Write the `spec` of the pod, or leave patches out of the scan and scan what they make.',
  references: ['https://kubernetes.io/docs/concepts/workloads/pods/#pod-templates'],
  aliases: ['CKV_K8S_23', 'CKV_K8S_29', 'CKV_K8S_31', 'CKV_K8S_38', 'CKV_K8S_40'],
  tags: ['CWE-1188'],
  kinds: WORKLOAD_KINDS,
  check(workload, report) {
    if (!workload.pod) report.fail(workload.spec, `${workload.label} has no pod spec`);
  },
  examples: {
    fail: [
      example('A patch', object('apps/v1', 'Deployment', 'web', 'spec:\n  replicas: 2')),
      example('A list', object('v1', 'Pod', 'web', 'spec:\n  - containers: []')),
    ],
    pass: [example('A Pod', webPod())],
  },
});
