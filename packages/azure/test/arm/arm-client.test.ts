import { describe, expect, it } from '@jest/globals';
import { ArmClient, AzureError, armPath } from '../../src/index.ts';
import { answer, answering, type Answering, OBJECT_ID, tokensOf } from '../answering.ts';
import { waitingClock } from '../waiting-clock.ts';

const ARM = 'https://management.azure.com';
const GROUP = '/subscriptions/s/resourceGroups/g';
const ADDRESS = `${ARM}${GROUP}?api-version=1`;

function client(routes: Readonly<Record<string, Answering | readonly Answering[]>>) {
  const service = answering(routes);
  const tokens = tokensOf();
  const arm = new ArmClient({
    send: service.send,
    clock: waitingClock(),
    tokens,
    resourceManager: ARM,
  });
  return { arm, tokens, requests: service.requests };
}

const refusalOf = async (asked: Promise<unknown>): Promise<AzureError> => {
  const outcome: unknown = await asked.catch((error: unknown) => error);
  if (outcome instanceof AzureError) return outcome;
  throw new Error('nothing was refused');
};

const refused = (status: number, code: string, message: string) =>
  answer(status, { error: { code, message } }, { 'x-ms-correlation-request-id': 'c-1' });

describe('ArmClient', () => {
  it('asks with a token for Azure Resource Manager and the version of the call', async () => {
    const { arm, tokens, requests } = client({ [`GET ${ADDRESS}`]: answer(200, { name: 'g' }) });
    expect(await arm.get(GROUP, { apiVersion: '1' })).toEqual({ name: 'g' });
    expect(tokens.scopes).toEqual(['https://management.azure.com/.default']);
    expect(requests[0]?.headers?.['authorization']).toMatch(/^Bearer eyJ/u);
  });

  it('follows the pages of a list', async () => {
    const { arm } = client({
      [`GET ${ADDRESS}`]: answer(200, { value: [1, 2], nextLink: `${ARM}/next?page=2` }),
      [`GET ${ARM}/next?page=2`]: answer(200, { value: [3] }),
    });
    expect(await arm.list(GROUP, { apiVersion: '1' })).toEqual([1, 2, 3]);
  });

  it('takes a page of any length that an answer may have', async () => {
    const value = new Array<number>(300_000).fill(0);
    const { arm } = client({ [`GET ${ADDRESS}`]: answer(200, { value }) });
    expect(await arm.list(GROUP, { apiVersion: '1' })).toHaveLength(300_000);
  });

  it.each([
    'https://evil.example/next',
    'http://management.azure.com/next',
    'https://management.azure.com:444/next',
    'https://management.azure.com@evil.example/next',
    'https://user:pw@management.azure.com/next',
    'not an address',
  ])('does not carry its token to %s', async (nextLink) => {
    const { arm, requests } = client({ [`GET ${ADDRESS}`]: answer(200, { value: [], nextLink }) });
    await expect(arm.list(GROUP, { apiVersion: '1' })).rejects.toThrow('another host');
    expect(requests).toHaveLength(1);
  });

  it('gives up a list that goes round in a circle', async () => {
    const { arm } = client({ [`GET ${ADDRESS}`]: answer(200, { value: [1], nextLink: ADDRESS }) });
    await expect(arm.list(GROUP, { apiVersion: '1' })).rejects.toThrow('has no end');
  });

  it('begins by the sender that sends once', async () => {
    const once = answering({ [`POST ${ADDRESS}`]: answer(202) });
    const never = answering({});
    const arm = new ArmClient({
      send: never.send,
      sendOnce: once.send,
      clock: waitingClock(),
      tokens: tokensOf(),
      resourceManager: ARM,
    });
    expect((await arm.start(GROUP, { apiVersion: '1' }, { a: 1 })).status).toBe(202);
    expect(once.requests[0]?.body).toBe('{"a":1}');
    expect(never.requests).toEqual([]);
  });

  it('names action, scope and the command that assigns the role', async () => {
    const action = 'Microsoft.ContainerService/managedClusters/listClusterUserCredential/action';
    const scope = `${GROUP}/providers/Microsoft.ContainerService/managedClusters/shop`;
    const { arm } = client({
      [`GET ${ADDRESS}`]: refused(
        403,
        'AuthorizationFailed',
        `The client 'x' with object id '${OBJECT_ID}' does not have authorization to perform action '${action}' over scope '${scope}' or the scope is invalid.`,
      ),
    });
    const error = await refusalOf(arm.get(GROUP, { apiVersion: '1' }));
    expect(error).toMatchObject({ status: 403, code: 'AuthorizationFailed', correlationId: 'c-1' });
    expect(error.remedy).toContain(
      `\`az role assignment create --assignee-object-id ${OBJECT_ID} --assignee-principal-type ServicePrincipal --role 'Azure Kubernetes Service Cluster User Role' --scope ${scope}\``,
    );
  });

  it('takes the object id from its own token, and quotes what a message smuggles in', async () => {
    const { arm } = client({
      [`GET ${ADDRESS}`]: refused(
        403,
        'AuthorizationFailed',
        "may not perform action 'A/b/write' over scope '/s; rm -rf $HOME'",
      ),
    });
    const { remedy } = await refusalOf(arm.get(GROUP, { apiVersion: '1' }));
    expect(remedy).toContain(`--assignee-object-id ${OBJECT_ID} `);
    expect(remedy).toContain("--role '<role>' --scope '/s; rm -rf $HOME'");
  });

  it.each([
    [404, 'SubscriptionNotFound', 'subscription-id'],
    [404, 'ResourceGroupNotFound', 'resource group'],
    [404, 'ResourceNotFound', 'Look at the name'],
    [409, 'ScopeLocked', 'az lock list'],
    [409, 'MissingSubscriptionRegistration', 'az provider register --namespace Microsoft.Foo'],
    [401, 'InvalidAuthenticationTokenTenant', 'another tenant'],
    [429, 'SubscriptionRequestsThrottled', 'Too many requests'],
    [503, 'ServerBusy', 'problem of its own'],
    [403, 'RequestDisallowedByPolicy', 'policy'],
  ])('says what to do about %d %s', async (status, code, advice) => {
    const { arm } = client({ [`GET ${ADDRESS}`]: refused(status, code, "For 'Microsoft.Foo'.") });
    const error = await refusalOf(arm.get(GROUP, { apiVersion: '1' }));
    expect(error).toMatchObject({ status, code });
    expect(error.remedy).toContain(advice);
  });

  it('reads errors that are not wrapped, as AKS writes them', async () => {
    const { arm } = client({
      [`GET ${ADDRESS}`]: answer(400, {
        code: 'BadRequest',
        details: null,
        message: 'No.',
        subcode: '',
      }),
    });
    await expect(arm.get(GROUP, { apiVersion: '1' })).rejects.toMatchObject({
      code: 'BadRequest',
      message: 'Azure Resource Manager refuses: BadRequest: No',
    });
  });

  it('does not take a proxy for Azure, nor its page into the message', async () => {
    const { arm } = client({ [`GET ${ADDRESS}`]: answer(407, '<html>\n::error::x</html>') });
    const error = await refusalOf(arm.get(GROUP, { apiVersion: '1' }));
    expect(error.message).toBe('Azure Resource Manager refuses: status 407');
    expect(error.remedy).toContain('proxy');
  });

  it('keeps messages in one line and bounded', async () => {
    const message = `a\r\n::add-mask::b\u2028${'x'.repeat(5000)}`;
    const { arm } = client({ [`GET ${ADDRESS}`]: refused(400, 'Bad', message) });
    const error = await refusalOf(arm.get(GROUP, { apiVersion: '1' }));
    expect(error.message).not.toMatch(/[\r\n\u2028]/u);
    expect(error.message.length).toBeLessThan(1_200);
  });
});

describe('a role for run-command', () => {
  it('is one that has to be made, since no built-in one allows it', async () => {
    const { arm } = client({
      [`GET ${ADDRESS}`]: refused(
        403,
        'AuthorizationFailed',
        `no action 'Microsoft.ContainerService/managedClusters/runCommand/action' over scope '${GROUP}'`,
      ),
    });
    const { remedy } = await refusalOf(arm.get(GROUP, { apiVersion: '1' }));
    expect(remedy).toContain(
      `az role definition create --role-definition '{"Name":"AKS Run Command","Actions":["Microsoft.ContainerService/managedClusters/runcommand/action","Microsoft.ContainerService/managedclusters/commandResults/read"],"AssignableScopes":["/subscriptions/s"]}'`,
    );
    expect(remedy).toContain(`--role 'AKS Run Command' --scope ${GROUP}`);
  });
});

describe('armPath', () => {
  it('keeps each value in its segment', () => {
    expect(armPath`/a/${'b/../c?d#e'}/f`).toBe('/a/b%2F..%2Fc%3Fd%23e/f');
  });

  it.each(['', '.', '..', '\ud800'])('refuses %j', (value) => {
    expect(() => armPath`/a/${value}`).toThrow(/name of a resource/u);
  });
});
