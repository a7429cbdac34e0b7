import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { missingAmount, podHasAmount, takesResources } from '../facts/resources.ts';

export const cpuLimit = containerRule({
  id: 'kubernetes/cpu-limit',
  title: 'Container has no CPU limit',
  severity: 'low',
  profile: 'all',
  why: 'Without a limit a busy loop takes every cycle that its neighbours did not request. Many teams leave it out on purpose, to avoid throttling, and rely on requests.',
  fix: 'Set `resources.limits.cpu`, or keep to requests and leave this rule off.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  aliases: ['CKV_K8S_11', 'KSV-0011', 'require-cpu-limits'],
  tags: ['CWE-770'],
  check(container, report) {
    if (!takesResources(container) || podHasAmount(container, 'limits', 'cpu')) return;
    const missing = missingAmount(container, 'limits', 'cpu');
    if (missing) report.fail(missing, `${container.label} has no CPU limit`);
  },
  examples: {
    fail: [containerExample('Only memory', 'resources:\n  limits:\n    memory: 256Mi')],
    pass: [containerExample('Limited', 'resources:\n  limits:\n    cpu: "1"')],
  },
});
