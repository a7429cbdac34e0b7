import type { Value } from '@gatehouse/source';
import type { Job } from '../../../model/workflow/index.ts';
import { holdsExpression } from '../../../model/workflow/shape/index.ts';
import { workflowRule } from '../define.ts';
import { jobExample, stepsExample } from '../example.ts';

type Platform = 'unix' | 'windows';

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell */
const SHELLS: ReadonlyMap<string, readonly Platform[]> = new Map([
  ['bash', ['unix', 'windows']],
  ['pwsh', ['unix', 'windows']],
  ['python', ['unix', 'windows']],
  ['sh', ['unix']],
  ['cmd', ['windows']],
  ['powershell', ['windows']],
]);

export const unknownShell = workflowRule({
  id: 'workflow/unknown-shell',
  title: 'The runner does not have the shell',
  severity: 'medium',
  why: 'The step fails as soon as it is reached.',
  fix: 'Use bash, pwsh or python, which every runner has, or write the whole command with `{0}` for the script.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell',
  ],
  aliases: ['shell-name'],
  check(workflow, report) {
    check(workflow.node.get('defaults', 'run', 'shell'), undefined);
    for (const job of workflow.jobs) {
      const platform = platformOf(job);
      if (job.runsOn.exists) check(job.node.get('defaults', 'run', 'shell'), platform);
      for (const step of job.steps) if (step.run.exists) check(step.node.get('shell'), platform);
    }

    function check(shell: Value, platform: Platform | undefined): void {
      const name = shell.string;
      if (name === undefined || name.includes('{0}') || holdsExpression(name)) return;
      const platforms = SHELLS.get(name.toLowerCase());
      if (!platforms)
        report.fail(shell, `The shell "${name}" at ${shell.path} is none that GitHub knows`);
      else if (platform && !platforms.includes(platform))
        report.fail(
          shell,
          `The shell "${name}" at ${shell.path} does not exist on ${platform === 'unix' ? 'Linux and macOS' : 'Windows'}`,
        );
    }
  },
  examples: {
    fail: [
      stepsExample('No such shell', '- run: make\n  shell: fish'),
      stepsExample('Not on Linux', '- run: make\n  shell: cmd'),
      jobExample(
        'Not on Windows',
        'runs-on: windows-2025\ndefaults:\n  run:\n    shell: sh\nsteps:\n  - run: make',
      ),
    ],
    pass: [
      stepsExample('Everywhere', '- run: make\n  shell: bash'),
      stepsExample('A command of our own', '- run: print 1\n  shell: perl {0}'),
    ],
  },
});

/** Undefined where the labels do not tell, or contradict each other. */
function platformOf(job: Job): Platform | undefined {
  const platforms = new Set<Platform>();
  for (const label of job.runnerLabels) {
    const name = label.string?.toLowerCase() ?? '';
    if (name === 'windows' || name.startsWith('windows-')) platforms.add('windows');
    else if (/^(?:macos|linux)$|^(?:macos|ubuntu)-/.test(name)) platforms.add('unix');
  }
  return platforms.size === 1 ? [...platforms][0] : undefined;
}
