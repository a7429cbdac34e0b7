import type { Value } from '@gatehouse/source';
import { keyOf } from '../../../model/workflow/shape/index.ts';
import { ACTIVITIES, CONFIGURED_EVENTS } from '../facts/events.ts';
import { workflowRule } from '../define.ts';
import { workflowExample } from '../example.ts';

const JOB = 'build:\n  runs-on: ubuntu-24.04\n  steps:\n    - run: make';

export const unknownEvent = workflowRule({
  id: 'workflow/unknown-event',
  title: 'GitHub does not know the event or its activity',
  severity: 'medium',
  why: 'GitHub refuses the workflow or never starts it, so its checks are missing without a word.',
  fix: 'Use an event and an activity type of the list that GitHub publishes.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows',
  ],
  aliases: ['events'],
  check(workflow, report) {
    const { triggers } = workflow;
    for (const name of triggers.names) {
      const event = triggers.event(name);
      // That a schedule has no times is another matter.
      if (!event || CONFIGURED_EVENTS.has(name)) continue;
      const known = ACTIVITIES.get(name);
      const at = triggers.node.isMapping ? keyOf(event) : event;
      if (!known)
        report.fail(
          at,
          `${workflow.label} waits for the event "${name}", which GitHub does not know`,
        );
      else for (const type of typesOf(event)) checkType(name, type, known);
    }

    function checkType(event: string, type: Value, known: readonly string[]): void {
      if (known.includes(type.string ?? '')) return;
      const choice = known.length === 0 ? 'that event has none' : `there is ${known.join(', ')}`;
      report.fail(
        type,
        `${workflow.label} waits for the activity "${type.string ?? ''}" of ${event}; ${choice}`,
      );
    }
  },
  examples: {
    fail: [
      workflowExample('No such event', JOB, 'on: pull-request'),
      workflowExample(
        'No such activity',
        JOB,
        'on:\n  pull_request:\n    types: [opened, updated]',
      ),
      workflowExample('An event without activities', JOB, 'on:\n  push:\n    types: created'),
    ],
    pass: [
      workflowExample(
        'Known',
        JOB,
        'on:\n  push:\n  pull_request:\n    types: [opened, synchronize]\n  schedule:\n    - cron: 0 4 * * *',
      ),
      workflowExample(
        'Activities of our own',
        JOB,
        'on:\n  repository_dispatch:\n    types: [image-pushed]',
      ),
    ],
  },
});

function typesOf(event: Value): readonly Value[] {
  const types = event.get('types');
  return types.isSequence ? types.items : types.string === undefined ? [] : [types];
}
