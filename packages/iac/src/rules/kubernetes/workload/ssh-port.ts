import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';

export const sshPort = containerRule({
  id: 'kubernetes/ssh-port',
  title: 'Container listens on the SSH port',
  severity: 'medium',
  why: 'An SSH server in a container is a second way in, with keys that neither Kubernetes nor its audit log knows.',
  fix: 'Remove it and use `kubectl exec` or `kubectl debug`.',
  references: [
    'https://kubernetes.io/docs/tasks/debug/debug-application/get-shell-running-container/',
  ],
  aliases: ['ssh-port'],
  tags: ['CWE-923'],
  check(container, report) {
    for (const port of container.get('ports').items) {
      const number = port.get('containerPort');
      if (number.number === 22 && ['', 'TCP'].includes(port.get('protocol').string ?? ''))
        report.fail(number, `${container.label} listens on the SSH port`);
    }
  },
  examples: {
    fail: [containerExample('Port 22', 'ports:\n  - containerPort: 22')],
    pass: [
      containerExample('Port 2200', 'ports:\n  - containerPort: 2200'),
      containerExample('Port 22 of UDP', 'ports:\n  - containerPort: 22\n    protocol: UDP'),
    ],
  },
});
