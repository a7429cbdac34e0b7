import { containerRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { runsOnWindows } from '../facts/pod-traits.ts';

export const windowsRunAsUserName = containerRule({
  id: 'kubernetes/windows-run-as-user-name',
  title: 'Windows container names no user',
  severity: 'low',
  profile: 'all',
  why: 'The image decides as whom the container runs on Windows, often as ContainerAdministrator.',
  fix: 'Set `securityContext.windowsOptions.runAsUserName` for the pod.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/configure-runasusername/'],
  aliases: ['set-runasusername-value'],
  check(container, report) {
    if (container.role !== 'main' || !runsOnWindows(container.pod)) return;
    const value = container.inheritedSecurityContext('windowsOptions', 'runAsUserName');
    if (!value.exists) report.fail(value, `${container.label} sets no runAsUserName`);
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
        'os:\n  name: windows\nsecurityContext:\n  windowsOptions:\n    runAsUserName: web\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      containerExample('On Linux', 'env: []'),
    ],
  },
});
