import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';

export const hostPort = containerRule({
  id: 'kubernetes/host-port',
  title: 'Container takes a port of its node',
  severity: 'medium',
  why: 'The port is open on the address of the node, past Services and, with some network plugins, past NetworkPolicies; and only one such pod fits on each node.',
  fix: 'Remove `hostPort` and publish the port with a Service.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
    'https://kubernetes.io/docs/concepts/configuration/overview/',
  ],
  aliases: ['hostports', 'disallow-host-ports', 'hostPortSet'],
  tags: ['CWE-668'],
  check(container, report) {
    for (const port of container.get('ports').items) {
      const hostPort = port.get('hostPort');
      if ((hostPort.exists && hostPort.number !== 0) || hostPort.isUnknown)
        report.fail(hostPort, `${container.label} takes port ${hostPort.string ?? ''} of its node`);
    }
  },
  examples: {
    fail: [
      containerExample('A port of the node', 'ports:\n  - containerPort: 8080\n    hostPort: 8080'),
    ],
    pass: [
      containerExample('None', 'ports:\n  - containerPort: 8080'),
      containerExample('0 means none', 'ports:\n  - containerPort: 8080\n    hostPort: 0'),
    ],
  },
});
