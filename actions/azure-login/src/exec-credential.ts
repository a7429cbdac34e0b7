// What kubectl starts whenever it needs a token: it mints one, prints it for kubectl, and leaves nothing behind.
import { execCredential, sendFrom } from '@gatehouse/azure';
import { describeError } from '@gatehouse/findings';
import { SYSTEM_CLOCK } from '@gatehouse/network';
import { printable } from '@gatehouse/text';
import { mint } from './mint.ts';
import { fromArguments } from './plugin-arguments.ts';

try {
  const token = await mint(fromArguments(process.argv.slice(2)), {
    environment: process.env,
    send: sendFrom(process.env),
    clock: SYSTEM_CLOCK,
  });
  process.stdout.write(`${execCredential(token)}\n`);
} catch (error) {
  process.stderr.write(`Gatehouse azure-login: ${printable(describeError(error))}\n`);
  process.exitCode = 1;
}
