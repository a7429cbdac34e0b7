import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';

const TOOLS = /\b(?:jcmd|ps|ls)\b/;

export const execProbeCommand = containerRule({
  id: 'kubernetes/exec-probe-command',
  title: 'Liveness probe runs a program that is slow or shows processes',
  severity: 'low',
  profile: 'all',
  why: '`jcmd`, `ps` and `ls` start a process at each probe, may hang when the container is busy, and then have it restarted for nothing.',
  fix: 'Probe over HTTP or TCP.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
  ],
  aliases: ['deny-commands-in-exec-probe'],
  check(container, report) {
    if (container.role !== 'main') return;
    for (const word of container.get('livenessProbe', 'exec', 'command').items)
      if (TOOLS.test(word.string ?? ''))
        report.fail(word, `${container.label} runs ${word.string ?? ''} as liveness probe`);
  },
  examples: {
    fail: [containerExample('ps', 'livenessProbe:\n  exec:\n    command: [sh, -c, ps aux]')],
    pass: [
      containerExample(
        'Another program',
        'livenessProbe:\n  exec:\n    command: [cat, /tmp/healthy]',
      ),
    ],
  },
});
