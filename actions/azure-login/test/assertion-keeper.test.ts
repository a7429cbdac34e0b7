import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { AzureAnswer, Send } from '@gatehouse/azure';
import type { Clock } from '@gatehouse/network';
import { type TemporaryDirectory, temporaryDirectory } from '@gatehouse/testing';
import { keepAssertion } from '../src/assertion-keeper.ts';

let folder: TemporaryDirectory;
let file: string;
beforeEach(async () => {
  folder = await temporaryDirectory();
  file = folder.write('login/federated-token', 'first');
});
afterEach(async () => {
  await folder[Symbol.asyncDispose]();
});

const endpoint = { requestUrl: 'https://github.example/token?a=b', requestToken: 'of-the-job' };

/** A clock whose seconds pass at once; what happens at some of them. */
function clockWith(events: Readonly<Record<number, () => void>>): Clock {
  let now = 0;
  return {
    now: () => now,
    sleep: (milliseconds) => {
      now += milliseconds;
      events[now / 1000]?.();
      if (now > 3_600_000) throw new Error('it does not end');
      return Promise.resolve();
    },
    random: () => 0.5,
  };
}

/** GitHub, which gives these answers one after the other, and the last one for ever. */
function github(...answers: readonly (AzureAnswer | Error)[]): { send: Send; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    send: ({ url, headers }) => {
      asked.push(`${url} ${headers?.['authorization'] ?? ''}`);
      const answer = answers[Math.min(asked.length, answers.length) - 1];
      return answer === undefined || answer instanceof Error
        ? Promise.reject(answer ?? new Error('none'))
        : Promise.resolve(answer);
    },
  };
}

const given = (value: string): AzureAnswer => ({
  status: 200,
  headers: {},
  text: JSON.stringify({ value }),
});
const refused: AzureAnswer = { status: 401, headers: {}, text: '' };
const endLogin = (): void => {
  rmSync(`${folder.path}/login`, { recursive: true });
};

it('renews it every minute until the login is gone, and then makes nothing', async () => {
  const { send, asked } = github(given('second'), given('third'));
  const seen: string[] = [];
  const see = (): void => void seen.push(readFileSync(file, 'utf8'));
  const clock = clockWith({ 30: see, 90: see, 150: see, 155: endLogin });
  await keepAssertion({ endpoint, audience: 'api://a', file }, { send, clock });
  expect(seen).toEqual(['first', 'second', 'third']);
  expect(asked).toEqual(
    Array(2).fill('https://github.example/token?a=b&audience=api%3A%2F%2Fa bearer of-the-job'),
  );
  expect(clock.now()).toBeLessThanOrEqual(156_000);
  expect(existsSync(`${folder.path}/login`)).toBe(false);
});

it('leaves one file, for this user only', async () => {
  const { send } = github(given('second'));
  const modes: unknown[] = [];
  const look = (): void =>
    void modes.push(readdirSync(`${folder.path}/login`), statSync(file).mode & 0o777);
  await keepAssertion(
    { endpoint, audience: 'a', file },
    { send, clock: clockWith({ 70: look, 80: endLogin }) },
  );
  expect(modes).toEqual([['federated-token'], 0o600]);
});

it('keeps the old one and asks again sooner where GitHub does not answer', async () => {
  const { send } = github(new Error('no answer'), given('second'));
  const seen: string[] = [];
  const see = (): void => void seen.push(readFileSync(file, 'utf8'));
  const clock = clockWith({ 65: see, 75: see, 80: endLogin });
  await keepAssertion({ endpoint, audience: 'a', file }, { send, clock });
  expect(seen).toEqual(['first', 'second']);
});

it('ends with the job, and takes the file away', async () => {
  const { send, asked } = github(given('second'), refused);
  await keepAssertion({ endpoint, audience: 'a', file }, { send, clock: clockWith({}) });
  expect(asked).toHaveLength(2);
  expect(existsSync(file)).toBe(false);
});
