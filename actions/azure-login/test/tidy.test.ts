import { existsSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type { Runner } from '@gatehouse/runner';
import { temporaryDirectory } from '@gatehouse/testing';
import { tidyAfter, tidyUp } from '../src/tidy.ts';

function told(): { runner: Runner; said: string[] } {
  const said: string[] = [];
  const say =
    (kind: string) =>
    (text: string): void =>
      void said.push(`${kind}: ${text}`);
  const runner: Runner = {
    ...{ environment: {}, printLine: say('line'), debug: say('debug'), notice: say('notice') },
    ...{ warning: say('warning'), setSecret: say('mask'), setFailed: say('failure') },
    setOutput: say('output'),
    writeSummary: () => Promise.resolve(),
  };
  return { runner, said };
}

it('says what it has removed', async () => {
  await using temp = await temporaryDirectory({
    'gatehouse-azure-a/x': '',
    'gatehouse-azure-b/x': '',
  });
  const { runner, said } = told();
  tidyAfter(runner, temp.path, `${temp.path}/gatehouse-azure-a`);
  tidyUp(runner, temp.path, '1/1/deploy/');
  expect(said).toEqual([
    'line: Removed what this login had written.',
    'line: Removed what a login of a job that was killed had left.',
  ]);
  expect(existsSync(`${temp.path}/gatehouse-azure-b`)).toBe(false);
});

it('says nothing where there is nothing', async () => {
  await using temp = await temporaryDirectory();
  const { runner, said } = told();
  tidyAfter(runner, temp.path, `${temp.path}/gatehouse-azure-a`);
  tidyUp(runner, temp.path, '1/1/deploy/');
  expect(said).toEqual([]);
});

it('fails the end of the job where something secret may stay, and says where', async () => {
  await using temp = await temporaryDirectory({ 'gatehouse-azure-a/x': '' });
  const { runner, said } = told();
  tidyAfter(runner, `${temp.path}/not-there`, `${temp.path}/gatehouse-azure-a`);
  expect(said).toEqual([
    expect.stringMatching(
      /^failure: What this login had written is still in .*gatehouse-azure-a, remove it: .*ENOENT/,
    ),
  ]);
});
