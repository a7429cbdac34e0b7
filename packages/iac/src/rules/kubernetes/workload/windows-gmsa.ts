import { containerRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { runsOnWindows } from '../facts/pod-traits.ts';

export const windowsGmsa = containerRule({
  id: 'kubernetes/windows-gmsa',
  title: 'Windows container names no managed service account',
  severity: 'low',
  profile: 'all',
  why: 'A group managed service account keeps passwords out of Windows workloads that log on to Active Directory.',
  fix: 'Set `securityContext.windowsOptions.gmsaCredentialSpecName` for the pod.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/configure-gmsa/'],
  aliases: ['set-gmsacredentialspecname-value'],
  check(container, report) {
    if (container.role !== 'main' || !runsOnWindows(container.pod)) return;
    const value = container.inheritedSecurityContext('windowsOptions', 'gmsaCredentialSpecName');
    if (!value.exists) report.fail(value, `${container.label} sets no gmsaCredentialSpecName`);
  },
  examples: {
    fail: [
      podExample(
        'On Windows nodes',
        'nodeSelector:\n  kubernetes.io/os: windows\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
    pass: [
      podExample(
        'Set',
        'os:\n  name: windows\nsecurityContext:\n  windowsOptions:\n    gmsaCredentialSpecName: web\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      containerExample('On Linux', 'env: []'),
    ],
  },
});
