import { describe, expect, it } from '@jest/globals';
import { ArmClient, clusterPath, runCommand } from '../../src/index.ts';
import { answer, answering, type Answering, tokensOf } from '../answering.ts';
import { waitingClock } from '../waiting-clock.ts';

const ARM = 'https://management.azure.com';
const SUBSCRIPTION = '00000000-0000-0000-0000-000000000000';
const CLUSTER = { subscriptionId: SUBSCRIPTION, resourceGroup: 'rg1', name: 'clustername1' };
const PATH = `${ARM}${clusterPath(CLUSTER)}`;
const ID = '0e9872e6629349dc865e27ee6f8bab2d';
const RUN = `POST ${PATH}/runCommand?api-version=2025-10-01`;
const RESULT = `GET ${PATH}/commandResults/${ID}?api-version=2025-10-01`;
const REQUEST = { command: 'kubectl apply -f ns.yaml', patience: 60_000 };

/** Of azure-rest-api-specs, 2025-10-01/examples/RunCommandRequest.json. */
const SUCCEEDED = {
  id: ID,
  properties: {
    provisioningState: 'succeeded',
    exitCode: 0,
    startedAt: '2021-02-17T00:28:20Z',
    finishedAt: '2021-02-17T00:28:33Z',
    logs: 'namespace dummy created',
  },
};

/** And of RunCommandResultFailed.json. */
const FAILED = { id: ID, properties: { provisioningState: 'failed', reason: 'ImagePullBackoff' } };

const accepted = (location: string) => answer(202, '', { location });
const named = `${ARM}/subscriptions/${SUBSCRIPTION}/resourcegroups/rg1/providers/Microsoft.ContainerService/managedClusters/clustername1/commandResults/${ID}?api-version=2025-10-01`;

function client(routes: Readonly<Record<string, Answering | readonly Answering[]>>) {
  const service = answering(routes);
  const arm = new ArmClient({
    send: service.send,
    clock: waitingClock(),
    tokens: tokensOf(),
    resourceManager: ARM,
  });
  return { arm, requests: service.requests };
}

describe('runCommand', () => {
  it('gives exit code and output', async () => {
    const { arm, requests } = client({
      [RUN]: accepted(named),
      [RESULT]: [answer(202), answer(200, SUCCEEDED)],
    });
    expect(await runCommand(arm, CLUSTER, { ...REQUEST, clusterToken: 't' })).toEqual({
      exitCode: 0,
      logs: 'namespace dummy created',
      reason: undefined,
    });
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({
      command: 'kubectl apply -f ns.yaml',
      context: '',
      clusterToken: 't',
    });
  });

  it.each([
    ['without the subscription', `${ARM}/subscriptions//resourcegroups/rg1/commandResults/${ID}`],
    ['on another host', `https://evil.example/commandResults/${ID}?api-version=2025-10-01`],
    ['without a host', `/commandResults/${ID}`],
  ])('asks at the right address where the one that is named is %s', async (_, location) => {
    const { arm } = client({ [RUN]: accepted(location), [RESULT]: answer(200, SUCCEEDED) });
    expect((await runCommand(arm, CLUSTER, REQUEST)).exitCode).toBe(0);
  });

  it('takes a result that is there at once', async () => {
    const { arm } = client({ [RUN]: answer(200, SUCCEEDED) });
    expect((await runCommand(arm, CLUSTER, REQUEST)).logs).toBe('namespace dummy created');
  });

  it('gives the exit code of a command that fails', async () => {
    const failed = { properties: { exitCode: 3, logs: 'no', reason: 'x' } };
    const { arm } = client({ [RUN]: accepted(named), [RESULT]: answer(200, failed) });
    expect(await runCommand(arm, CLUSTER, REQUEST)).toEqual({
      exitCode: 3,
      logs: 'no',
      reason: 'x',
    });
  });

  it('refuses a command that never ran', async () => {
    const { arm } = client({ [RUN]: accepted(named), [RESULT]: answer(200, FAILED) });
    await expect(runCommand(arm, CLUSTER, REQUEST)).rejects.toMatchObject({
      code: 'ImagePullBackoff',
      remedy: expect.stringContaining('aks-command') as unknown,
    });
  });

  it('does not wait for ever', async () => {
    const { arm } = client({ [RUN]: accepted(named), [RESULT]: answer(202) });
    await expect(runCommand(arm, CLUSTER, REQUEST)).rejects.toThrow('has not ended after 60 s');
  });
});
