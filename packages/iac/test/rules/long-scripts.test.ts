import { describe, expect, it } from '@jest/globals';
import { scanFiles } from '../scan-files.ts';

const QUARTER = 250_000;

const workflow = (script: string, shell: string): string =>
  `on: pull_request_target
permissions: {}
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
      - shell: ${shell}
        run: |
          ${script.replaceAll('\n', '\n          ')}
`;

/** Pieces of scripts that keep rules busy, and the shell that reads them. */
const pieces: readonly (readonly [string, string])[] = [
  ['echo "::set-output name=a::b"\n', 'bash'],
  ['::set-output name=a::b ', 'bash'],
  ['echo "::add-path::$HOME/bin"\n', 'bash'],
  ['echo ${{ github.event.issue.title }}\n', 'bash'],
  ['${{ github.event.pages', 'bash'],
  ['${{ github.event.commits.author.email ', 'bash'],
  ['echo $A >> $GITHUB_ENV\n', 'bash'],
  ['npm publish --access public\n', 'bash'],
  ['npm install --global eslint\n', 'bash'],
  ['curl secret nc 1 git docker ', 'bash'],
  ['a | out-file $env:GITHUB_ENV\n', 'pwsh'],
  ['out-file GITHUB_ENV ', 'pwsh'],
  ['echo a >> %GITHUB_ENV%\n', 'cmd'],
];

/** Milliseconds to judge a script of that many characters. */
async function time(piece: string, shell: string, length: number): Promise<number> {
  const script = piece.repeat(Math.ceil(length / piece.length));
  const files = { '.github/workflows/a.yml': workflow(script, shell) };
  const started = performance.now();
  const scan = await scanFiles(files, { profile: 'all', fixIn: () => true });
  const taken = performance.now() - started;
  expect(scan.coverage.files.map(({ status }) => status)).toEqual(['scanned']);
  expect(scan.incomplete).toEqual([]);
  return taken;
}

describe('time grows with the length of a script', () => {
  it.each(pieces)(
    'of a megabyte of %j for %s',
    async (piece, shell) => {
      await time(piece, shell, 1000);
      const ratios: number[] = [];
      // A square would be 16 times as much. The machine may be busy: one fair measurement is enough.
      for (let attempt = 0; attempt < 3 && !(Math.min(...ratios) < 9); attempt++) {
        const quarter = await time(piece, shell, QUARTER);
        ratios.push((await time(piece, shell, 4 * QUARTER)) / quarter);
      }
      expect(Math.min(...ratios)).toBeLessThan(9);
    },
    120_000,
  );
});
