import type { Permissions } from '../../../model/workflow/index.ts';
import { workflowRule } from '../define.ts';
import { jobExample } from '../example.ts';

const ANY: readonly string[] = ['read', 'write', 'none'];

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions */
const LEVELS: ReadonlyMap<string, readonly string[]> = new Map([
  ...[
    'actions',
    'artifact-metadata',
    'attestations',
    'checks',
    'contents',
    'deployments',
    'discussions',
    'issues',
    'packages',
    'pages',
    'pull-requests',
    'repository-projects',
    'security-events',
    'statuses',
  ].map((scope): [string, readonly string[]] => [scope, ANY]),
  ['id-token', ['write', 'none']],
  ['models', ['read', 'none']],
]);

export const unknownPermission = workflowRule({
  id: 'workflow/unknown-permission',
  title: 'GitHub does not know the permission',
  severity: 'medium',
  why: 'GitHub refuses the workflow, so none of its jobs run, the checks among them.',
  fix: 'Use a scope and a level that GitHub knows; `read-all` and `write-all` stand alone.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions',
  ],
  aliases: ['permissions'],
  check(workflow, report) {
    checkKnown(workflow.permissions, workflow.label);
    for (const job of workflow.jobs) checkKnown(job.permissions, job.label);

    function checkKnown({ node, all, grants }: Permissions, label: string): void {
      if (all !== undefined && all !== 'read-all' && all !== 'write-all')
        report.fail(node, `${label} has the permission "${all}", which GitHub does not know`);
      for (const { scope, level } of grants) {
        const levels = LEVELS.get(scope);
        if (!levels) report.fail(level, `${label} grants "${scope}", which GitHub does not know`);
        else if (!levels.includes(level.string ?? ''))
          report.fail(
            level,
            `${label} grants ${scope}: ${level.string ?? 'nothing'}, but it can only be ${levels.join(' or ')}`,
          );
      }
    }
  },
  examples: {
    fail: [
      jobExample(
        'No such scope',
        'permissions:\n  content: read\nruns-on: ubuntu-24.04\nsteps: []',
      ),
      jobExample(
        'No such level',
        'permissions:\n  contents: readable\nruns-on: ubuntu-24.04\nsteps: []',
      ),
      jobExample(
        'A token that cannot be read',
        'permissions:\n  id-token: read\nruns-on: ubuntu-24.04\nsteps: []',
      ),
      jobExample('No such shorthand', 'permissions: write\nruns-on: ubuntu-24.04\nsteps: []'),
    ],
    pass: [
      jobExample(
        'Known',
        'permissions:\n  contents: read\n  id-token: write\nruns-on: ubuntu-24.04\nsteps: []',
      ),
      jobExample('None', 'permissions: {}\nruns-on: ubuntu-24.04\nsteps: []'),
    ],
  },
});
