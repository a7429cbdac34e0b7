import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';

export const privilegedContainerPort = containerRule({
  id: 'kubernetes/privileged-container-port',
  title: 'Container listens on a port below 1024',
  severity: 'low',
  profile: 'all',
  why: 'A port below 1024 needs root or NET_BIND_SERVICE on older runtimes.',
  fix: 'Listen above 1024 and let the Service map the port.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['privileged-ports'],
  tags: ['CWE-250'],
  check(container, report) {
    for (const port of container.get('ports').items) {
      const number = port.get('containerPort');
      if (number.isUnknown || ((number.number ?? 0) > 0 && (number.number ?? 0) < 1024))
        report.fail(number, `${container.label} listens on port ${number.string ?? ''}`);
    }
  },
  examples: {
    fail: [containerExample('Port 80', 'ports:\n  - containerPort: 80')],
    pass: [containerExample('Port 8080', 'ports:\n  - containerPort: 8080')],
  },
});
