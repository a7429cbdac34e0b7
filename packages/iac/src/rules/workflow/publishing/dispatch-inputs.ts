import { workflowRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const dispatchInputs = workflowRule({
  id: 'workflow/dispatch-inputs',
  title: 'Whoever starts the workflow by hand can change what it builds',
  severity: 'low',
  profile: 'all',
  why: 'With inputs the outcome of a build no longer follows from the source alone, so its provenance says less.',
  fix: 'Take the inputs out of `workflow_dispatch` where the workflow builds what is released.',
  references: ['https://slsa.dev/spec/v0.1/requirements#parameterless'],
  aliases: ['CKV_GHA_7'],
  tags: ['OWASP-CICD-SEC-9'],
  check({ triggers, label }, report) {
    const inputs = triggers.node.get('workflow_dispatch', 'inputs');
    if (inputs.keys.length > 0)
      report.fail(inputs, `${label} takes ${inputs.keys.join(', ')} from who starts it`);
  },
  examples: {
    fail: [
      stepsExample(
        'An input',
        '- run: make',
        'on:\n  workflow_dispatch:\n    inputs:\n      level:\n        description: Log level\npermissions: {}',
      ),
    ],
    pass: [
      stepsExample('No inputs', '- run: make', 'on: workflow_dispatch\npermissions: {}'),
      stepsExample(
        'Inputs of a reusable workflow',
        '- run: make',
        'on:\n  workflow_call:\n    inputs:\n      level:\n        type: string\npermissions: {}',
      ),
    ],
  },
});
