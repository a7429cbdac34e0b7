import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';

export const containerPortBelow1024 = containerRule({
  id: 'kubernetes/container-port-below-1024',
  title: 'Container port is below 1024',
  severity: 'low',
  profile: 'all',
  why: 'A port below 1024 needs root or NET_BIND_SERVICE on older runtimes.',
  fix: 'Listen above 1024 and let the Service map the port.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['KSV-0117'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/privileged-container-port'],
  check(container, report) {
    for (const port of container.get('ports').items) {
      const number = port.get('containerPort');
      if (number.isUnknown || (number.number !== undefined && number.number < 1024))
        report.fail(number, `${container.label} has port ${number.string ?? ''}`);
    }
  },
  examples: {
    fail: [
      containerExample('Port 80', 'ports:\n  - containerPort: 80'),
      containerExample('Port 0', 'ports:\n  - containerPort: 0'),
    ],
    pass: [containerExample('Port 8080', 'ports:\n  - containerPort: 8080')],
  },
});
