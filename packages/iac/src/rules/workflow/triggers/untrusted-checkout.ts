import { checkoutsOf } from '../facts/checkouts.ts';
import { workflowRule } from '../define.ts';
import { stepsExample } from '../example.ts';

/** Refs that lead to the code of a pull request or of the run that came before. */
const FOREIGN_CODE =
  /github\.(?:head_ref|event\.(?:pull_request\.head\.(?:ref|sha|label)|pull_request\.merge_commit_sha|workflow_run\.(?:head_branch|head_sha|head_commit\.id)|client_payload\b))|refs\/pull\//i;

export const untrustedCheckout = workflowRule({
  id: 'workflow/untrusted-checkout',
  title: 'A privileged workflow checks out the code of strangers',
  severity: 'critical',
  why: 'Building, testing or only installing that code runs it, with a token that can write and with the secrets of the repository. One pull request from a fork is enough.',
  fix: 'Check the pull request out only in a workflow on `pull_request`, and hand over results, never code.',
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout',
  ],
  tags: ['CWE-829', 'CWE-94', 'OWASP-CICD-SEC-4'],
  check({ triggers, steps }, report) {
    const event = ['pull_request_target', 'workflow_run', 'issue_comment'].find((name) =>
      triggers.has(name),
    );
    if (event === undefined) return;
    for (const step of checkoutsOf(steps)) {
      const at = [step.with('ref'), step.with('repository')].find(
        ({ string }) =>
          string !== undefined &&
          (FOREIGN_CODE.test(string) || /head\.repo\.|head_repository\./.test(string)),
      );
      if (at) report.fail(at, `${step.label} checks out ${at.string ?? ''} on ${event}`);
    }
  },
  examples: {
    fail: [
      stepsExample(
        'Head of the pull request',
        '- uses: actions/checkout@0123456789abcdef0123456789abcdef01234567\n  with:\n    persist-credentials: false\n    ref: ${{ github.event.pull_request.head.sha }}',
        'on: pull_request_target\npermissions: {}',
      ),
      stepsExample(
        'What the other workflow ran on',
        '- uses: actions/checkout@0123456789abcdef0123456789abcdef01234567\n  with:\n    persist-credentials: false\n    ref: ${{ github.event.workflow_run.head_sha }}',
        'on:\n  workflow_run:\n    workflows: [CI]\npermissions: {}',
      ),
    ],
    pass: [
      stepsExample(
        'Without rights',
        '- uses: actions/checkout@0123456789abcdef0123456789abcdef01234567\n  with:\n    persist-credentials: false\n    ref: ${{ github.event.pull_request.head.sha }}',
        'on: pull_request\npermissions: {}',
      ),
      stepsExample(
        'The base',
        '- uses: actions/checkout@0123456789abcdef0123456789abcdef01234567\n  with:\n    persist-credentials: false',
        'on: pull_request_target\npermissions: {}',
      ),
    ],
  },
});
