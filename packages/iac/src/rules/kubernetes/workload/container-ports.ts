import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';

export const containerPorts = containerRule({
  id: 'kubernetes/container-ports',
  title: 'Ports of the container are not well-formed',
  severity: 'low',
  profile: 'all',
  why: 'A port name that occurs twice or is too long is refused by the API server; a port without a number says nothing.',
  fix: 'Give each port a `containerPort` and a name of its own of at most 15 characters.',
  references: ['https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/'],
  aliases: ['container-ports-check'],
  check(container, report) {
    if (container.role === 'ephemeral') return;
    const names = new Set<string>();
    for (const port of container.get('ports').items) {
      const name = port.get('name');
      const text = name.string ?? '';
      if (text !== '' && names.has(text))
        report.fail(name, `${container.label} names two of its ports ${text}`);
      else if (text.length > 15)
        report.fail(
          name,
          `${container.label} names a port ${text}, which is longer than 15 characters`,
        );
      names.add(text);
      const number = port.get('containerPort');
      if ((number.number ?? 0) === 0)
        report.fail(number, `${container.label} has a port without a number`);
    }
  },
  examples: {
    fail: [
      containerExample(
        'A name twice',
        'ports:\n  - name: http\n    containerPort: 8080\n  - name: http\n    containerPort: 8081',
      ),
      containerExample('No number', 'ports:\n  - name: http'),
    ],
    pass: [containerExample('Well-formed', 'ports:\n  - name: http\n    containerPort: 8080')],
  },
});
