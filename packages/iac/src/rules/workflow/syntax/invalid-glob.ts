import { Scalar, type Value } from '@gatehouse/source';
import { globFlaw, type GlobSubject } from '../../../model/workflow/glob.ts';
import { Span } from '../../../model/workflow/index.ts';
import { CONFIGURED_EVENTS } from '../facts/events.ts';
import { workflowRule } from '../define.ts';
import { workflowExample } from '../example.ts';

const JOB = 'build:\n  runs-on: ubuntu-24.04\n  steps:\n    - run: make';

const FILTERS: readonly (readonly [filter: string, subject: GlobSubject])[] = [
  ['branches', 'ref'],
  ['branches-ignore', 'ref'],
  ['tags', 'ref'],
  ['tags-ignore', 'ref'],
  ['paths', 'path'],
  ['paths-ignore', 'path'],
];

export const invalidGlob = workflowRule({
  id: 'workflow/invalid-glob',
  title: 'A filter pattern matches nothing',
  severity: 'medium',
  why: 'A pattern that cannot be read stops the workflow; one that no branch, tag or path can match keeps it from ever starting.',
  fix: 'Use `*`, `**`, `?`, `+`, `[a-z]` and a leading `!`; these are no regular expressions, and paths start without `./`.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet',
  ],
  aliases: ['glob'],
  check(workflow, report) {
    const { triggers } = workflow;
    for (const name of triggers.names) {
      const event = triggers.event(name);
      if (event && !CONFIGURED_EVENTS.has(name))
        for (const [filter, subject] of FILTERS)
          for (const pattern of patternsOf(event.get(filter))) check(pattern, subject);
    }
    for (const version of triggers.event('image_version')?.get('versions').items ?? [])
      check(version, 'ref');
    for (const job of workflow.jobs) check(job.node.get('snapshot', 'version'), 'ref');

    function check(pattern: Value, subject: GlobSubject): void {
      if (!(pattern instanceof Scalar) || pattern.text === '') return;
      const flaw = globFlaw(pattern.text, subject);
      if (flaw)
        report.fail(
          new Span(pattern, flaw.at, flaw.at + 1),
          `The pattern "${pattern.text}" at ${pattern.path} ${flaw.what}`,
        );
    }
  },
  examples: {
    fail: [
      workflowExample('A regular expression', JOB, "on:\n  push:\n    branches: ['^main$']"),
      workflowExample('A path from here', JOB, 'on:\n  push:\n    paths: [./src/**]'),
      workflowExample('Nothing to repeat', JOB, "on:\n  push:\n    tags: ['v*+']"),
      workflowExample('A range that runs backwards', JOB, "on:\n  push:\n    tags: ['v[9-1]']"),
    ],
    pass: [
      workflowExample(
        'Patterns',
        JOB,
        "on:\n  push:\n    branches: [main, 'release/**', '!release/old']\n    tags: ['v[0-9]+.[0-9]+']",
      ),
      workflowExample(
        'Paths',
        JOB,
        "on:\n  push:\n    paths: ['**.ts', '!docs/**', src/my file.txt]",
      ),
    ],
  },
});

function patternsOf(filter: Value): readonly Value[] {
  return filter.isSequence ? filter.items : [filter];
}
