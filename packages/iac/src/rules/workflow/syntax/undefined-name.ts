import { expressionProblems } from '../facts/expression-problems.ts';
import { workflowRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const undefinedName = workflowRule({
  id: 'workflow/undefined-name',
  title: 'An expression names something that does not exist',
  severity: 'medium',
  why: 'GitHub refuses a context or a function that it does not know; a property that does not exist comes out empty, so conditions and commands go wrong without a word.',
  fix: 'Correct the name, or define the output, input, need or step that it refers to; steps see only those before them, jobs only those in their `needs`.',
  references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/contexts'],
  aliases: ['expression'],
  check(workflow, report) {
    for (const { kind, at, message } of expressionProblems(workflow))
      if (kind === 'undefined') report.fail(at, message);
  },
  examples: {
    fail: [
      stepsExample('No such context', '- run: echo ${{ git.sha }}'),
      stepsExample(
        'No such step',
        '- id: build\n  run: make\n- run: echo ${{ steps.biuld.outputs.version }}',
      ),
      stepsExample('No such input', '- run: echo ${{ inputs.version }}'),
      stepsExample(
        'An output that the action does not set',
        '- id: code\n  uses: actions/checkout@v5\n- run: echo ${{ steps.code.outputs.branch }}',
      ),
    ],
    pass: [
      stepsExample(
        'There',
        '- id: build\n  run: make\n- run: echo ${{ steps.build.outputs.version }} ${{ github.event.anything }}',
      ),
      stepsExample(
        'An input',
        '- run: echo ${{ inputs.version }}',
        'on:\n  workflow_dispatch:\n    inputs:\n      version:\n        type: string',
      ),
    ],
  },
});
