import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';

export const hostPortRange = containerRule({
  id: 'kubernetes/host-port-range',
  title: 'Container takes a port of its node outside 5000–6000',
  severity: 'low',
  profile: 'all',
  why: 'Where host ports cannot be avoided, a range kept free for them avoids clashes with the node.',
  fix: 'Remove `hostPort`, or take one from 5000 to 6000.',
  references: ['https://kubernetes.io/docs/concepts/configuration/overview/'],
  aliases: ['disallow-host-ports-range'],
  tags: ['CWE-668'],
  variantOf: ['kubernetes/host-port'],
  check(container, report) {
    for (const port of container.get('ports').items) {
      const hostPort = port.get('hostPort');
      const number = hostPort.number ?? 0;
      if (hostPort.isUnknown || (number !== 0 && (number < 5000 || number > 6000)))
        report.fail(hostPort, `${container.label} takes port ${hostPort.string ?? ''} of its node`);
    }
  },
  examples: {
    fail: [containerExample('Outside', 'ports:\n  - containerPort: 8080\n    hostPort: 8080')],
    pass: [
      containerExample('Inside', 'ports:\n  - containerPort: 8080\n    hostPort: 5500'),
      containerExample('0 means none', 'ports:\n  - containerPort: 8080\n    hostPort: 0'),
    ],
  },
});
