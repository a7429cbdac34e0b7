import type { Value } from '@gatehouse/source';
import { keyOf } from '../../../model/workflow/shape/index.ts';
import { ACTIVITIES, CONFIGURED_EVENTS, FILTERS } from '../facts/events.ts';
import { workflowRule } from '../define.ts';
import { workflowExample } from '../example.ts';

const JOB = 'build:\n  runs-on: ubuntu-24.04\n  steps:\n    - run: make';

export const eventFilter = workflowRule({
  id: 'workflow/event-filter',
  title: 'An event has a filter that does not go with it',
  severity: 'medium',
  why: 'GitHub refuses the workflow, or runs it on other occasions than the filter says.',
  fix: 'Use `branches` or `branches-ignore`, not both (a pattern with `!` excludes), and only the filters that the event has; `workflow_run` needs `workflows`.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#on',
  ],
  aliases: ['events'],
  check(workflow, report) {
    const { triggers } = workflow;
    for (const name of triggers.names) {
      const event = triggers.event(name);
      if (!event || CONFIGURED_EVENTS.has(name) || !ACTIVITIES.has(name)) continue;
      const workflows = event.get('workflows');
      if (name === 'workflow_run') {
        if (!isSet(workflows))
          report.fail(
            keyOf(event),
            `${workflow.label} waits for workflow_run, but names no workflows`,
          );
      } else if (isSet(workflows))
        report.fail(
          keyOf(workflows),
          `${workflow.label} names workflows for the event ${name}, which only workflow_run does`,
        );
      for (const [filter, events] of FILTERS) checkFilter(name, event, filter, events);
    }

    function checkFilter(
      name: string,
      event: Value,
      filter: string,
      events: readonly string[],
    ): void {
      const written = [filter, `${filter}-ignore`].map((key) => event.get(key)).filter(isSet);
      if (!events.includes(name))
        for (const value of written)
          report.fail(
            keyOf(value),
            `${workflow.label} filters the event ${name} by ${filter}, which it does not have`,
          );
      else if (written.length === 2)
        report.fail(
          keyOf(written[1] ?? event),
          `${workflow.label} filters the event ${name} by both ${filter} and ${filter}-ignore`,
        );
    }
  },
  examples: {
    fail: [
      workflowExample(
        'Both at once',
        JOB,
        'on:\n  push:\n    branches: [main]\n    branches-ignore: [wip]',
      ),
      workflowExample('A filter of another event', JOB, 'on:\n  pull_request:\n    tags: [v1]'),
      workflowExample('Which workflows?', JOB, 'on:\n  workflow_run:\n    types: [completed]'),
    ],
    pass: [
      workflowExample(
        'One of them',
        JOB,
        'on:\n  push:\n    branches: [main]\n    tags-ignore: [wip]',
      ),
      workflowExample(
        'After a workflow',
        JOB,
        'on:\n  workflow_run:\n    workflows: [CI]\n    branches: [main]',
      ),
    ],
  },
});

/** An empty list is no filter. */
function isSet(value: Value): boolean {
  return value.string !== undefined || value.items.length > 0;
}
