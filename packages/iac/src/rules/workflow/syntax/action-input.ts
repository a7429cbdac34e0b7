import { metadataOf } from '../facts/action-metadata.ts';
import { keyOf } from '../../../model/workflow/shape/index.ts';
import { Job } from '../../../model/workflow/index.ts';
import { stepRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const actionInput = stepRule({
  id: 'workflow/action-input',
  title: 'The inputs do not fit the action',
  severity: 'medium',
  why: 'An input that the action does not have is dropped without an error, so what it was to change stays as it is; without one that it must have, the step fails.',
  fix: 'Give the inputs that the `action.yml` of this version lists, spelled as there.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs',
  ],
  aliases: ['action'],
  check(step, report) {
    const uses = step.node.get('uses');
    if (!(step.owner instanceof Job) || uses.string === undefined) return;
    const inputs = metadataOf(uses.string)?.inputs;
    if (!inputs) return;
    const given = step.node.get('with');
    const names = given.keys.map((name) => name.toLowerCase());
    for (const [index, name] of names.entries()) {
      const input = inputs.get(name);
      const at = keyOf(given.values[index] ?? given);
      if (!input)
        report.fail(
          at,
          `${step.label} gives "${given.keys[index] ?? ''}" to ${uses.string}, which has no such input`,
        );
      else if (input.isDeprecated && !input.isRequired)
        report.fail(
          at,
          `${step.label} gives "${given.keys[index] ?? ''}" to ${uses.string}, which has deprecated it`,
        );
    }
    for (const [name, { isRequired }] of inputs)
      if (isRequired && !names.includes(name))
        report.fail(
          uses,
          `${step.label} does not give "${name}" to ${uses.string}, which must have it`,
        );
  },
  examples: {
    fail: [
      stepsExample('No such input', '- uses: actions/checkout@v5\n  with:\n    branch: main'),
      stepsExample('An input is missing', '- uses: actions/cache@v4\n  with:\n    path: ~/.cache'),
    ],
    pass: [
      stepsExample('What it has', '- uses: actions/checkout@v5\n  with:\n    Fetch-Depth: 0'),
      stepsExample('Not known here', '- uses: example/build@v1\n  with:\n    anything: goes'),
    ],
  },
});
