const UBUNTU = ['ubuntu-22.04', 'ubuntu-24.04'];
const MACOS = [
  '14',
  '14-large',
  '14-xlarge',
  '15',
  '15-intel',
  '15-large',
  '15-xlarge',
  '26',
  '26-intel',
  '26-large',
  '26-xlarge',
].map((version) => `macos-${version}`);
const WINDOWS = ['windows-2022', 'windows-2025', 'windows-2025-vs2026', 'windows-11-arm'];

/**
 * The labels of GitHub's runners, and the systems that a runner with the label may have: two labels that share none
 * cannot be on one runner. `linux`, `macos` and `windows` are those that self-hosted runners have by themselves.
 * @see https://docs.github.com/en/actions/reference/runners/github-hosted-runners
 */
const SYSTEMS: ReadonlyMap<string, readonly string[]> = new Map([
  ...[...MACOS, ...WINDOWS, ...UBUNTU].map((label): [string, readonly string[]] => [
    label,
    [label],
  ]),
  ['ubuntu-24.04-arm', ['ubuntu-24.04']],
  ['ubuntu-22.04-arm', ['ubuntu-22.04']],
  ['ubuntu-slim', ['ubuntu-24.04']],
  ['ubuntu-latest', ['ubuntu-24.04']],
  ['ubuntu-latest-4-cores', ['ubuntu-24.04']],
  ['ubuntu-latest-8-cores', ['ubuntu-24.04']],
  ['ubuntu-latest-16-cores', ['ubuntu-24.04']],
  ['macos-latest', ['macos-15']],
  ['macos-latest-large', ['macos-15-large']],
  ['macos-latest-xlarge', ['macos-15-xlarge']],
  ['windows-latest', ['windows-2022']],
  ['windows-latest-8-cores', ['windows-2022']],
  ['linux', UBUNTU],
  ['macos', MACOS],
  ['windows', WINDOWS],
]);

/** The systems that a runner with the label may have; undefined where the label does not tell. */
export function systemsOf(label: string): readonly string[] | undefined {
  return SYSTEMS.get(label.toLowerCase());
}
