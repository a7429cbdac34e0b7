import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';

export const interactiveTerminal = containerRule({
  id: 'kubernetes/interactive-terminal',
  title: 'Container has a terminal or an open standard input',
  severity: 'low',
  profile: 'all',
  why: 'Whoever may attach to the pod gets a session in the running process, outside of the audit of exec.',
  fix: 'Remove `stdin` and `tty`.',
  references: ['https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/'],
  aliases: ['K8sDisallowInteractiveTTY'],
  tags: ['CWE-489'],
  check(container, report) {
    for (const field of ['stdin', 'tty']) {
      const value = container.get(field);
      if (value.exists && value.boolean !== false)
        report.fail(value, `${container.label} sets ${field}`);
    }
  },
  examples: {
    fail: [
      containerExample('A terminal', 'tty: true'),
      containerExample('Standard input', 'stdin: true'),
    ],
    pass: [
      containerExample('Off', 'tty: false\nstdin: false'),
      containerExample('Nothing said', 'env: []'),
    ],
  },
});
