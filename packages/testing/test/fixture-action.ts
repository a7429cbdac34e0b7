import {
  type RunActionOptions,
  type RunResult,
  runAction,
  temporaryDirectory,
} from '../src/index.ts';

const MANIFEST = `
name: fixture
description: An action for the tests of the runner double
inputs:
  fail-on:
    description: With a default
    default: high
  with space:
    description: Without one
  token:
    description: From the context
    default: \${{ github.token }}
  old:
    description: Deprecated
    deprecationMessage: use new
outputs:
  verdict:
    description: Declared
runs:
  using: node24
  main: main.mjs
`;

export interface Fixture {
  /** Body of an ES module; `fs`, `env` and `say(line)` are at hand. */
  readonly main: string;
  readonly post?: string;
  readonly postIf?: string;
}

const PRELUDE = `import fs from 'node:fs'; const { env } = process;
const say = (...lines) => { for (const line of lines) fs.writeSync(1, line + '\\n'); };
`;

/** Runs a little action under the double. */
export async function runFixture(
  fixture: Fixture,
  options: Omit<RunActionOptions, 'action'> = {},
): Promise<RunResult> {
  const post = fixture.post === undefined ? '' : `  post: post.mjs\n`;
  const postIf = fixture.postIf === undefined ? '' : `  post-if: ${fixture.postIf}\n`;
  await using folder = await temporaryDirectory({
    'action.yml': MANIFEST + post + postIf,
    'main.mjs': PRELUDE + fixture.main,
    'post.mjs': PRELUDE + (fixture.post ?? ''),
  });
  return await runAction({ root: folder.path, action: '.', ...options });
}
