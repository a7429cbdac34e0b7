import { isOutdated } from '../facts/action-metadata.ts';
import { Job } from '../../../model/workflow/index.ts';
import { stepRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const outdatedAction = stepRule({
  id: 'workflow/outdated-action',
  title: 'The version of the action no longer runs',
  severity: 'medium',
  why: 'It asks for a Node.js that GitHub has taken off its runners, so it runs on another one than it was made for, or not at all.',
  fix: 'Move to a version that runs on `node24`.',
  references: ['https://github.blog/changelog/2024-09-25-end-of-life-for-actions-node16/'],
  aliases: ['action'],
  tags: ['CWE-1104'],
  check(step, report) {
    const uses = step.node.get('uses');
    if (step.owner instanceof Job && uses.string !== undefined && isOutdated(uses.string))
      report.fail(
        uses,
        `${step.label} uses "${uses.string}", which asks for a Node.js that runners no longer have`,
      );
  },
  examples: {
    fail: [stepsExample('Of 2019', '- uses: actions/checkout@v2')],
    pass: [
      stepsExample('Recent', '- uses: actions/checkout@v5'),
      stepsExample('Not known', '- uses: example/build@v1'),
    ],
  },
});
