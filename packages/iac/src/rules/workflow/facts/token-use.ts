import { isAction, type Job, type Step } from '../../../model/workflow/index.ts';

/** Actions that need no more of the token than to read the repository. */
const READERS = [
  'actions/cache',
  'actions/checkout',
  'actions/setup-dotnet',
  'actions/setup-go',
  'actions/setup-java',
  'actions/setup-node',
  'actions/setup-python',
  'actions/upload-artifact',
];

/** Signs that the token is used for something else: by name, by programs that find it, by what a script is for. */
const OTHER_USE =
  /github\s?\.\s?token|GITHUB_TOKEN|secrets\s?\[|toJSON\s?\(\s?(?:github|secrets)|ghcr\.io|docker\.pkg|\bgh\b|\bgit\b[^\n]{0,200}\bpush\b|publish|release|deploy|commit/i;

/** Whether jobs of a workflow, as far as its text tells, need their token to check the repository out and no more. */
export function readContentsOnly(jobs: readonly Job[]): boolean {
  const source = jobs[0]?.node.source;
  return (
    source !== undefined &&
    jobs.every((job) => !job.isCall && job.steps.every(isReader)) &&
    !OTHER_USE.test(source.text)
  );
}

function isReader({ node, uses }: Step): boolean {
  return isAction(uses, ...READERS) || (!node.get('uses').exists && node.get('run').exists);
}
