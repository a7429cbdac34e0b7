import type { Job, Permissions } from '../../../model/workflow/index.ts';
import { setValue } from '../../repair/set-value.ts';
import { workflowRule } from '../define.ts';
import { workflowExample } from '../example.ts';
import { readContentsOnly } from '../facts/token-use.ts';

const TWO_JOBS =
  'build:\n  runs-on: ubuntu-24.04\n  steps: []\ntest:\n  runs-on: ubuntu-24.04\n  steps: []';

export const excessivePermissions = workflowRule({
  id: 'workflow/excessive-permissions',
  title: 'The token may do more than a job needs',
  severity: 'medium',
  why: 'What the workflow grants, each of its jobs gets, and so does every action that runs in them. Without a `permissions` block the default of the repository holds, which may be read and write to everything.',
  fix: 'Write `permissions: {}` at the top, and under each job just what that job needs.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions',
    'https://docs.zizmor.sh/audits/#excessive-permissions',
  ],
  aliases: ['excessive-permissions'],
  tags: ['CWE-250', 'OWASP-CICD-SEC-5'],
  check(workflow, report) {
    const { jobs, permissions, triggers } = workflow;
    const isShared =
      jobs.length > 1 && !triggers.isOnlyCalled && !jobs.every((job) => job.permissions.isSet);
    const excess = broadest(permissions);
    if (excess && (isShared || permissions.all === 'write-all'))
      report.fail(excess.at, `${workflow.label} gives all its jobs ${excess.what}`);
    if (isShared) {
      if (!permissions.isSet)
        report.fail(
          workflow.triggers.node,
          `${workflow.label} leaves the permissions of its token to the default of the repository`,
        );
      for (const { scope, level } of permissions.grants)
        if (level.string === 'write')
          report.fail(level, `${workflow.label} gives all its jobs ${scope}: write`);
    }
    for (const job of jobs) if (job.isCall || !triggers.isOnlyCalled) checkJob(job);

    function checkJob(job: Job): void {
      const own = broadest(job.permissions);
      if (own) report.fail(own.at, `${job.label} has ${own.what}`);
      else if (!job.permissions.isSet && !permissions.isSet && !isShared)
        report.fail(
          job.node,
          `${job.label} leaves the permissions of its token to the default of the repository`,
        );
    }
  },
  repair(at, { jobs, node, permissions, triggers }) {
    if (permissions.isSet) return undefined;
    const open = at === triggers.node ? jobs.filter((job) => !job.permissions.isSet) : jobs;
    const isWhole = at === triggers.node || (jobs.length === 1 && jobs[0]?.node === at);
    return isWhole && readContentsOnly(open)
      ? setValue(
          node.get('permissions', 'contents'),
          'read',
          'Let the token read the repository and no more: nothing here seems to use it otherwise.',
        )
      : undefined;
  },
  examples: {
    fail: [
      workflowExample('Nothing said', TWO_JOBS, 'on: push'),
      workflowExample('Everything', TWO_JOBS, 'on: push\npermissions: write-all'),
      workflowExample(
        'A write for all jobs',
        TWO_JOBS,
        'on: push\npermissions:\n  contents: write',
      ),
      workflowExample(
        'Everything, in one job',
        'build:\n  permissions: write-all\n  runs-on: ubuntu-24.04\n  steps: []',
      ),
      workflowExample(
        'Nothing said, one job',
        'build:\n  runs-on: ubuntu-24.04\n  steps: []',
        'on: push',
      ),
    ],
    pass: [
      workflowExample(
        'Nothing at the top, what is needed in the job',
        'build:\n  permissions:\n    contents: read\n  runs-on: ubuntu-24.04\n  steps: []\ntest:\n  runs-on: ubuntu-24.04\n  steps: []',
      ),
      workflowExample(
        'Each job says it for itself',
        'build:\n  permissions:\n    contents: write\n  runs-on: ubuntu-24.04\n  steps: []',
        'on: push',
      ),
      workflowExample(
        'The caller decides',
        'build:\n  runs-on: ubuntu-24.04\n  steps: []',
        'on: workflow_call',
      ),
    ],
  },
});

function broadest({
  node,
  all,
}: Permissions): { readonly at: Permissions['node']; readonly what: string } | undefined {
  if (all === 'write-all') return { at: node, what: 'write access to everything' };
  return all === 'read-all' ? { at: node, what: 'read access to everything' } : undefined;
}
