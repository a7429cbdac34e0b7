import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { type AzDouble, azDouble } from '../../src/azure/index.ts';
import { temporaryDirectory } from '../../src/temporary-directory.ts';

const PRINCIPAL = ['login', '--service-principal', '--username', 'a', '--tenant', 'b'];

/** What it ends with: nothing, or its words. */
function run({ folder }: AzDouble, home: string, args: readonly string[], input = ''): string {
  try {
    execFileSync(join(folder, 'az'), args, { env: { HOME: home }, input, stdio: 'pipe' });
    return '';
  } catch (error) {
    return (error as { stderr: Buffer }).stderr.toString();
  }
}

it('takes a secret from standard input, and knows a session from then on', async () => {
  await using folder = await temporaryDirectory();
  const az = azDouble(join(folder.path, 'bin'));
  const account = ['account', 'set', '--subscription', 'c'];
  expect(run(az, folder.path, account)).toContain("Please run 'az login'");
  expect(run(az, folder.path, [...PRINCIPAL, '--password=@-'], '@secret\n')).toBe('');
  expect(run(az, folder.path, account)).toBe('');
  expect(az.calls.map(({ args, input }) => [args[0], input])).toEqual([
    ['account', undefined],
    ['login', '@secret\n'],
    ['account', undefined],
  ]);
});

it.each([
  [PRINCIPAL, 'both username and password'],
  [[...PRINCIPAL, '--password=@-'], 'both username and password'],
  [['login', '--service-principal', '--password', 'x'], 'usage error'],
  [['cloud', 'set', '--name', 'Other'], "'Other' is not registered"],
  [['cloud', 'register', '--name', 'Other'], 'endpoints are required'],
  [['logn'], 'misspelled'],
])('refuses %j', async (args, words) => {
  await using folder = await temporaryDirectory();
  expect(run(azDouble(join(folder.path, 'bin')), folder.path, args)).toContain(words);
});

it('fails where told', async () => {
  await using folder = await temporaryDirectory();
  const az = azDouble(join(folder.path, 'bin'));
  az.fail('login', 'not today');
  expect(run(az, folder.path, [...PRINCIPAL, '--password=@-'], 'x')).toBe('ERROR: not today\n');
});
