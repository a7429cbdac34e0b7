import { podRule } from '../define.ts';
import { containerExample } from '../example.ts';

export const noContainerReadOnlyRoot = podRule({
  id: 'kubernetes/no-container-read-only-root',
  title: 'No container of the pod has a read-only root filesystem',
  severity: 'low',
  profile: 'all',
  why: 'An intruder who can write can change the program and drop tools.',
  fix: 'Set `securityContext.readOnlyRootFilesystem: true` on each container.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['ReadOnlyRootFilesystem'],
  tags: ['CWE-732'],
  variantOf: ['kubernetes/read-only-root-filesystem'],
  check(pod, report) {
    if (
      pod.containers.some(
        (container) => container.securityContext('readOnlyRootFilesystem').boolean === true,
      )
    )
      return;
    report.fail(pod.spec, `No container of ${pod.label} has a read-only root filesystem`);
  },
  examples: {
    fail: [containerExample('Nothing said', 'env: []')],
    pass: [containerExample('Read only', 'securityContext:\n  readOnlyRootFilesystem: true')],
  },
});
