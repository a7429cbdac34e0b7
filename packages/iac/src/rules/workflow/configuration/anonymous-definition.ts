import { workflowRule } from '../define.ts';
import { jobExample, workflowExample } from '../example.ts';

export const anonymousDefinition = workflowRule({
  id: 'workflow/anonymous-definition',
  title: 'A workflow or a job has no name',
  severity: 'low',
  profile: 'all',
  why: 'GitHub shows the path of the file or the id of the job instead, and those who look for what failed have to guess.',
  fix: 'Add `name:`.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#name',
    'https://docs.zizmor.sh/audits/#anonymous-definition',
  ],
  aliases: ['anonymous-definition'],
  check({ node, jobs }, report) {
    if (!node.get('name').exists) report.fail(node, `The workflow ${node.source.path} has no name`);
    for (const job of jobs)
      if (!job.isCall && !job.name.exists) report.fail(job.node, `${job.label} has no name`);
  },
  examples: {
    fail: [
      workflowExample('A job', 'build:\n  runs-on: ubuntu-24.04\n  steps: []'),
      {
        title: 'The workflow',
        source:
          'on: push\npermissions: {}\njobs:\n  build:\n    name: Build\n    runs-on: ubuntu-24.04\n    steps: []\n',
      },
    ],
    pass: [jobExample('Both', 'runs-on: ubuntu-24.04\nsteps: []')],
  },
});
