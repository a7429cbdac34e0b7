import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';

export const sudoInCommand = containerRule({
  id: 'kubernetes/sudo-in-command',
  title: 'Container starts its program with sudo',
  severity: 'medium',
  why: 'sudo needs a set-uid program, privilege escalation and rules that nobody reviews; it is there to become root.',
  fix: 'Run the program as the user that it needs, set by `runAsUser`.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['C-0062', 'sudo-in-container-entrypoint'],
  tags: ['CWE-250'],
  check(container, report) {
    if (container.role !== 'main') return;
    for (const word of container.get('command').items)
      if (word.string?.includes('sudo'))
        report.fail(word, `${container.label} starts its program with sudo`);
  },
  examples: {
    fail: [containerExample('sudo', 'command: [sudo, web]')],
    pass: [containerExample('The program itself', 'command: [web]')],
  },
});
