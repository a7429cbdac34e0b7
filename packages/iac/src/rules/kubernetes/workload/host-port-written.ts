import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { isWritten } from '../facts/pod-traits.ts';

export const hostPortWritten = containerRule({
  id: 'kubernetes/host-port-written',
  title: 'Container names a port of its node',
  severity: 'low',
  profile: 'all',
  why: 'A port of the node passes by Services, and only one such pod fits on each node.',
  fix: 'Remove `hostPort`.',
  references: ['https://kubernetes.io/docs/concepts/configuration/overview/'],
  aliases: ['CKV_K8S_26', 'KSV-0024'],
  tags: ['CWE-668'],
  variantOf: ['kubernetes/host-port'],
  check(container, report) {
    for (const port of container.get('ports').items) {
      const hostPort = port.get('hostPort');
      if (isWritten(hostPort))
        report.fail(hostPort, `${container.label} names port ${hostPort.string ?? ''} of its node`);
    }
  },
  examples: {
    fail: [containerExample('Even 0', 'ports:\n  - containerPort: 8080\n    hostPort: 0')],
    pass: [containerExample('None', 'ports:\n  - containerPort: 8080')],
  },
});
