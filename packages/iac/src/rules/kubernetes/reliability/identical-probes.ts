import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { runsToCompletion } from '../facts/batch.ts';
import { areAlike } from '../facts/probes.ts';

export const identicalProbes = containerRule({
  id: 'kubernetes/identical-probes',
  title: 'Liveness and readiness ask the same',
  severity: 'low',
  profile: 'all',
  why: 'What makes a pod unready for a moment, such as load, then also gets it killed, and its load moves on to the next pod.',
  fix: 'Let liveness ask only whether the process is alive, or give it a much higher `failureThreshold`.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
  ],
  aliases: ['pod-probes-identical'],
  check(container, report) {
    if (container.role === 'ephemeral' || runsToCompletion(container.pod)) return;
    const liveness = container.get('livenessProbe');
    if (areAlike(container.get('readinessProbe'), liveness))
      report.fail(liveness, `${container.label} asks the same for liveness and readiness`);
  },
  examples: {
    fail: [
      containerExample(
        'Same path and port',
        `livenessProbe:
  httpGet:
    path: /live
    port: 8080
readinessProbe:
  httpGet:
    path: /live
    port: 8080`,
      ),
    ],
    pass: [
      containerExample(
        'Other paths',
        `livenessProbe:
  httpGet:
    path: /live
    port: 8080
readinessProbe:
  httpGet:
    path: /ready
    port: 8080`,
      ),
      containerExample(
        'Only one',
        `livenessProbe:
  httpGet:
    path: /live
    port: 8080`,
      ),
    ],
  },
});
