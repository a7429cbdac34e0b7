import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';

export const hostPortOfMainContainers = containerRule({
  id: 'kubernetes/host-port-of-main-containers',
  title: 'Main container names a port of its node',
  severity: 'low',
  profile: 'all',
  why: 'A port of the node passes by Services, and only one such pod fits on each node.',
  fix: 'Remove `hostPort`.',
  references: ['https://kubernetes.io/docs/concepts/configuration/overview/'],
  aliases: ['C-0044', 'container-hostPort'],
  tags: ['CWE-668'],
  variantOf: ['kubernetes/host-port'],
  check(container, report) {
    if (container.role !== 'main') return;
    for (const port of container.get('ports').items) {
      const hostPort = port.get('hostPort');
      if (hostPort.exists || hostPort.isUnknown)
        report.fail(hostPort, `${container.label} names port ${hostPort.string ?? ''} of its node`);
    }
  },
  examples: {
    fail: [
      containerExample('A port of the node', 'ports:\n  - containerPort: 8080\n    hostPort: 8080'),
    ],
    pass: [containerExample('None', 'ports:\n  - containerPort: 8080')],
  },
});
