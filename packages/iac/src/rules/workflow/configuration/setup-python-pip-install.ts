import { isAction } from '../../../model/workflow/index.ts';
import { stepRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const setupPythonPipInstall = stepRule({
  id: 'workflow/setup-python-pip-install',
  title: 'setup-python installs packages into the system’s Python',
  severity: 'low',
  profile: 'all',
  why: 'The packages come without a lock and mix with those of the runner, so a build breaks or changes when either does.',
  fix: 'Leave `pip-install` out and install into a virtual environment from a file with hashes.',
  references: ['https://docs.zizmor.sh/audits/#misfeature'],
  aliases: ['misfeature'],
  tags: ['CWE-829'],
  check(step, report) {
    if (
      isAction(step.uses, 'actions/setup-python') &&
      step.node.get('with').keys.includes('pip-install')
    )
      report.fail(
        step.with('pip-install'),
        `${step.label} installs packages into the system’s Python`,
      );
  },
  examples: {
    fail: [
      stepsExample(
        'Packages',
        '- uses: actions/setup-python@0123456789abcdef0123456789abcdef01234567 # v6.0.0\n  with:\n    pip-install: requests',
      ),
    ],
    pass: [
      stepsExample(
        'None',
        '- uses: actions/setup-python@0123456789abcdef0123456789abcdef01234567 # v6.0.0\n  with:\n    python-version: "3.13"',
      ),
    ],
  },
});
