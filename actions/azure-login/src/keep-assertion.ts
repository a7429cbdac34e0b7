// Started by a login with `federated-token-file`, and outlives its step. What it must know comes on standard input:
// arguments and environment are for others to see.
import { text } from 'node:stream/consumers';
import { sendFrom } from '@gatehouse/azure';
import { SYSTEM_CLOCK } from '@gatehouse/network';
import { keepAssertion, type Keeping } from './assertion-keeper.ts';

const keeping = JSON.parse(await text(process.stdin)) as Keeping;
await keepAssertion(keeping, { send: sendFrom(process.env), clock: SYSTEM_CLOCK });
