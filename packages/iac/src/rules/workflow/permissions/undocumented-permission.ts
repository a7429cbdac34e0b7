import { commentAfter, type Permissions } from '../../../model/workflow/index.ts';
import { workflowRule } from '../define.ts';
import { jobExample } from '../example.ts';

export const undocumentedPermission = workflowRule({
  id: 'workflow/undocumented-permission',
  title: 'A permission does not say what it is for',
  severity: 'low',
  profile: 'all',
  why: 'Nobody dares to take a permission away when nobody knows why it is there.',
  fix: 'Say it in a comment on the same line: `issues: write # closes stale issues`.',
  references: ['https://docs.zizmor.sh/audits/#undocumented-permissions'],
  aliases: ['undocumented-permissions'],
  check(workflow, report) {
    checkGrants(workflow.permissions, workflow.label);
    for (const job of workflow.jobs) checkGrants(job.permissions, job.label);

    function checkGrants({ grants }: Permissions, label: string): void {
      for (const { scope, level } of grants) {
        const isPlain = scope === 'contents' && level.string === 'read';
        if (!isPlain && commentAfter(level) === undefined)
          report.fail(level, `${label} does not say why it has ${scope}: ${level.string ?? ''}`);
      }
    }
  },
  examples: {
    fail: [
      jobExample('No comment', 'permissions:\n  issues: write\nruns-on: ubuntu-24.04\nsteps: []'),
      jobExample(
        'An empty comment',
        'permissions:\n  issues: write #\nruns-on: ubuntu-24.04\nsteps: []',
      ),
    ],
    pass: [
      jobExample(
        'Said',
        'permissions:\n  issues: write # closes stale issues\nruns-on: ubuntu-24.04\nsteps: []',
      ),
      jobExample(
        'Reading the code needs no reason',
        'permissions:\n  contents: read\nruns-on: ubuntu-24.04\nsteps: []',
      ),
    ],
  },
});
