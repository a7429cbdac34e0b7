import { anchorsOf } from '../facts/anchors.ts';
import { workflowRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const unusedAnchor = workflowRule({
  id: 'workflow/unused-anchor',
  title: 'A YAML anchor that nothing refers to',
  severity: 'low',
  profile: 'all',
  why: 'An anchor without an alias is a leftover, or the alias that was meant refers to another one.',
  fix: 'Remove the anchor, or refer to it with `*name`.',
  references: ['https://yaml.org/spec/1.2.2/#692-node-anchors'],
  aliases: ['syntax-check'],
  check(workflow, report) {
    for (const { name, location, isUsed } of anchorsOf(workflow.node))
      if (!isUsed)
        report.fail(
          { location, path: `&${name}`, isUnknown: false },
          `${workflow.label} has the anchor "${name}", which nothing refers to`,
        );
  },
  examples: {
    fail: [stepsExample('Never used', '- run: &script make\n- run: make test')],
    pass: [
      stepsExample('Used', '- run: &script make\n- run: *script'),
      stepsExample('No anchor', "- run: make & wait\n- run: 'make &test'"),
    ],
  },
});
