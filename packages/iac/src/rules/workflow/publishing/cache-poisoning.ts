import { restoresCache } from '../facts/caches.ts';
import { publishes, releaseTriggers } from '../facts/publishing.ts';
import { jobRule } from '../define.ts';
import { stepsExample } from '../example.ts';

const GO = '- uses: actions/setup-go@0123456789abcdef0123456789abcdef01234567 # v6.0.0';
const RELEASE = 'on:\n  release:\n    types: [published]\npermissions: {}';

export const cachePoisoning = jobRule({
  id: 'workflow/cache-poisoning',
  title: 'What is published is built from a cache that others can fill',
  severity: 'medium',
  why: 'Any workflow of the default branch can write the cache. Whoever takes over the least of them leaves changed dependencies or tools there, and the release ships them.',
  fix: 'Build releases without a cache: leave it out, or turn it off with the action’s input.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache',
    'https://docs.zizmor.sh/audits/#cache-poisoning',
  ],
  aliases: ['cache-poisoning'],
  tags: ['CWE-349', 'OWASP-CICD-SEC-9'],
  check(job, report) {
    const triggers = releaseTriggers(job.workflow.triggers);
    if (triggers.length === 0 && !job.steps.some(publishes)) return;
    const isForTags = triggers.length > 0 && !triggers.includes('branch');
    for (const step of job.steps)
      if (restoresCache(step, isForTags))
        report.fail(
          step.node.get('uses'),
          `${step.label} restores a cache in a job that publishes`,
        );
  },
  examples: {
    fail: [
      stepsExample('On by default', GO, RELEASE),
      stepsExample(
        'Asked for, for tags',
        '- uses: actions/setup-python@0123456789abcdef0123456789abcdef01234567 # v6.0.0\n  with:\n    cache: pip',
        'on:\n  push:\n    tags: ["v*"]\npermissions: {}',
      ),
      stepsExample(
        'Beside a step that publishes',
        '- uses: actions/cache@0123456789abcdef0123456789abcdef01234567 # v4.3.0\n- uses: pypa/gh-action-pypi-publish@0123456789abcdef0123456789abcdef01234567 # v1.13.0',
      ),
    ],
    pass: [
      stepsExample('Turned off', `${GO}\n  with:\n    cache: false`, RELEASE),
      stepsExample('Nothing is published', GO),
      stepsExample(
        'Off for tags',
        `${GO}\n  with:\n    cache: \${{ !startsWith(github.ref, 'refs/tags/') }}`,
        'on:\n  push:\n    tags: ["v*"]\npermissions: {}',
      ),
    ],
  },
});
