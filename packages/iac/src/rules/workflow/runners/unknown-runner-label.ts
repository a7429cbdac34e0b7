import { pathOf, readsFrom, wholeExpression, type Job } from '../../../model/workflow/index.ts';
import type { Value } from '@gatehouse/source';
import { jobRule } from '../define.ts';
import { jobExample } from '../example.ts';

/** @see https://docs.github.com/en/actions/reference/runners/github-hosted-runners and the larger macOS runners */
const HOSTED =
  /^(?:ubuntu-(?:latest|slim|(?:22|24|26)\.04(?:-arm)?)|windows-(?:latest(?:-8-cores)?|2022|2025(?:-vs2026)?|11-arm)|macos-(?:latest|14|15|26)(?:-(?:large|xlarge|intel))?|ubuntu-latest-(?:4|8|16)-cores)$/i;

/** What GitHub puts on self-hosted runners by itself. */
const PRESET = /^(?:self-hosted|linux|macos|windows|x64|arm|arm64)$/i;

export const unknownRunnerLabel = jobRule({
  id: 'workflow/unknown-runner-label',
  title: 'No runner of GitHub has this label',
  severity: 'low',
  profile: 'all',
  why: 'The job waits for a runner for up to a day and then fails. Images that GitHub has retired no longer get security updates.',
  fix: 'Use a label of a runner that exists, such as `ubuntu-24.04`. Suppress the finding for the labels of your own runners.',
  references: ['https://docs.github.com/en/actions/reference/runners/github-hosted-runners'],
  aliases: ['runner-label'],
  tags: ['CWE-1104'],
  check(job, report) {
    const systems = new Set<string>();
    for (const { label, isOneOfMany } of labelsOf(job)) {
      const text = label.string ?? '';
      if (!HOSTED.test(text) && !PRESET.test(text))
        report.fail(
          label,
          `${job.label} asks for the runner label "${text}", which no runner of GitHub has`,
        );
      else if (!isOneOfMany) {
        const system = systemOf(text);
        if (system !== undefined) systems.add(system);
        if (systems.size > 1)
          report.fail(
            label,
            `${job.label} asks for one runner with several systems: ${[...systems].join(', ')}`,
          );
      }
    }
  },
  examples: {
    fail: [
      jobExample('Misspelt', 'runs-on: ubuntu-lastest\nsteps: []'),
      jobExample('Retired', 'runs-on: ubuntu-18.04\nsteps: []'),
      jobExample(
        'In a matrix',
        'strategy:\n  matrix:\n    os: [ubuntu-24.04, linux-latest]\nruns-on: ${{ matrix.os }}\nsteps: []',
      ),
      jobExample('Two systems at once', 'runs-on: [ubuntu-24.04, windows-2025]\nsteps: []'),
    ],
    pass: [
      jobExample('GitHub’s', 'runs-on: ubuntu-24.04\nsteps: []'),
      jobExample('What one’s own runners have', 'runs-on: [self-hosted, linux, X64]\nsteps: []'),
      jobExample('Known at run time', 'runs-on: ${{ inputs.runner }}\nsteps: []'),
    ],
  },
});

interface PlacedLabel {
  readonly label: Value;
  /** Whether the matrix gives each of its jobs another one. */
  readonly isOneOfMany: boolean;
}

function labelsOf(job: Job): readonly PlacedLabel[] {
  return job.runnerLabels.flatMap((label): readonly PlacedLabel[] => {
    if (label.string?.includes('${{') !== true)
      return label.string === undefined ? [] : [{ label, isOneOfMany: false }];
    const node = wholeExpression(label)?.node;
    if (!node || !readsFrom(node, 'matrix')) return [];
    const values = job.matrix?.valuesAt(pathOf(node) ?? '') ?? [];
    return values
      .filter(({ string }) => string?.includes('${{') === false)
      .map((value) => ({ label: value, isOneOfMany: true }));
  });
}

function systemOf(label: string): string | undefined {
  const system = /^(?:ubuntu|windows|macos)/i.exec(label)?.[0].toLowerCase();
  return system ?? (/^linux$/i.test(label) ? 'ubuntu' : undefined);
}
