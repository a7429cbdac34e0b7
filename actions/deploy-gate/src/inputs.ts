import { flag, type Input, type InputValues, line, text } from '@gatehouse/runner';

/** More are a mistake. */
const MOST_LINES = 1000;
const LONGEST_LINE = 4096;

/** Several lines of text, such as paths; blank ones do not count. */
function lines(expected: string): Input<readonly string[]> {
  return {
    expected,
    parse: (text) => {
      const list = text
        .split(/\r?\n/u)
        .map((each) => each.trim())
        .filter((each) => each !== '');
      const isFit = list.length <= MOST_LINES && list.every((each) => each.length <= LONGEST_LINE);
      return isFit && !list.some((each) => /\p{Cc}/u.test(each)) ? list : undefined;
    },
    suggest: () => undefined,
  };
}

export const INPUTS = {
  environment: line('the name of an environment of the policy'),
  policy: line('the path of a file on the default branch'),
  commit: commit('a commit in full'),
  evidence: lines('paths of files or folders, one on each line'),
  'evidence-run': evidenceRun(),
  sarif: lines('a path and what it is about on each line'),
  'code-scanning': flag(),
  images: lines('images with their digests, one on each line'),
  manifests: lines('paths of files or folders, one on each line'),
  needs: text('${{ toJSON(needs) }}'),
  'record-deployment': flag(),
  'check-required': line('the name of a job'),
  summary: flag(),
  token: line('a token for GitHub'),
} as const;

export type Inputs = InputValues<typeof INPUTS>;

/** Whose artifacts are asked for. */
export type EvidenceRun =
  | { readonly kind: 'this' }
  | { readonly kind: 'run'; readonly id: number }
  | { readonly kind: 'commit'; readonly sha: string };

function evidenceRun(): Input<EvidenceRun> {
  return {
    expected: 'this, the id of a run, or a commit in full',
    parse: (text) => {
      if (text === 'this') return { kind: 'this' };
      const sha = parseCommit(text);
      if (sha !== undefined) return { kind: 'commit', sha };
      return /^[1-9]\d{0,14}$/u.test(text) ? { kind: 'run', id: Number(text) } : undefined;
    },
    suggest: () => undefined,
  };
}

function commit(expected: string): Input<string> {
  return { expected, parse: parseCommit, suggest: () => undefined };
}

function parseCommit(text: string): string | undefined {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/iu.test(text) ? text.toLowerCase() : undefined;
}
