import { printText, type JobRunner } from '@gatehouse/runner';
import { printable } from '@gatehouse/text';
import { coordinates } from './coordinates.ts';
import type { HandedOn } from './hand-on.ts';
import type { Inputs } from './inputs.ts';
import type { Login } from './login.ts';

/** Hands a login to the steps that follow. The outputs come last: where one is set, all that it speaks of is there. */
export function publish(runner: JobRunner, login: Login, inputs: Inputs, handedOn: HandedOn): void {
  for (const token of login.asked.values()) runner.setSecret(token);
  printText(runner, describeLogin(login));
  const isExported = inputs.exportEnvironment ?? inputs.name === undefined;
  const variables = isExported ? [...coordinates(login), ...handedOn.variables] : [];
  for (const [name, value] of variables) runner.exportVariable(name, value);
  for (const [name, value] of [...handedOn.outputs, ...outputs(login)])
    runner.setOutput(name, value);
}

export function describeLogin(login: Login): string {
  const { cloud, clientId, tenantId, objectId, subscription, subject, expiresAt } = login;
  const rows: (readonly [string, string | undefined])[] = [
    ['cloud', cloud.name],
    ['client id', clientId],
    ['tenant id', tenantId],
    ['object id', objectId],
    ['subject', subject],
    ['subscription', subscription && `${subscription.id} ${subscription.name}`.trim()],
    ['token until', new Date(expiresAt).toISOString()],
  ];
  return [
    'Logged in to Azure.',
    ...rows.flatMap(([name, value]) =>
      value === undefined ? [] : [`  ${name.padEnd(12)}  ${printable(value)}`],
    ),
  ].join('\n');
}

function outputs(login: Login): [string, string][] {
  const { clientId, tenantId, objectId, subscription, subject, expiresAt, asked } = login;
  return [
    ['client-id', clientId ?? ''],
    ['tenant-id', tenantId],
    ['subscription-id', subscription?.id ?? ''],
    ['subscription-name', subscription?.name ?? ''],
    ['object-id', objectId ?? ''],
    ['subject', subject ?? ''],
    ['expires-on', new Date(expiresAt).toISOString()],
    ['tokens', asked.size === 0 ? '' : JSON.stringify(Object.fromEntries(asked))],
  ];
}
