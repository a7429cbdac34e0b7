import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, it, jest } from '@jest/globals';
import { type TemporaryDirectory, temporaryDirectory } from '@gatehouse/testing';
import { decodeJwt } from 'jose';
import { type NamedAzure, withNamedAzure } from '../azure/named-azure.ts';
import { installed } from '../installed.ts';
import { type ApiServer, startApiServer } from './api-server.ts';

jest.setTimeout(180_000);

const kubectl = installed('kubectl');
const programs = {
  apiServer: process.env['GATEHOUSE_KUBE_APISERVER'] ?? installed('kube-apiserver'),
  etcd: process.env['GATEHOUSE_ETCD'] ?? installed('etcd'),
};
const missing = Object.entries({
  kubectl,
  'kube-apiserver': programs.apiServer,
  etcd: programs.etcd,
})
  .filter(([, path]) => path === undefined)
  .map(([name]) => name);
if (missing.length > 0)
  it.skip(`a real API server: no ${missing.join(', ')} here; see test/kubernetes/README.md`, () =>
    undefined);

/** What AKS is called in every tenant. */
const AKS = '6dae42f8-4368-4678-94ff-3960e28e3630';

interface Stage {
  readonly azure: NamedAzure;
  readonly cluster: ApiServer;
  readonly folder: TemporaryDirectory;
  /** The environment of a later step of the job. */
  readonly environment: Readonly<Record<string, string>>;
  /** What kubectl prints; rejects with what it complains of. */
  readonly kubectl: (args: readonly string[], kubeconfig?: string) => Promise<string>;
}

/** An API server that trusts the Entra double as AKS trusts Entra. */
async function withCluster(
  lifetimeSeconds: number | undefined,
  play: (stage: Stage) => Promise<void>,
): Promise<void> {
  const limits = lifetimeSeconds === undefined ? {} : { lifetimeSeconds };
  await withNamedAzure(limits, async (azure) => {
    const { entra, arm, oidc, subscriptionId } = azure;
    await using folder = await temporaryDirectory();
    await using cluster = await startApiServer({
      programs: { apiServer: programs.apiServer ?? '', etcd: programs.etcd ?? '' },
      issuer: { url: entra.issuer, audience: AKS, authority: entra.certificate },
      environment: { HTTPS_PROXY: azure.proxy.url },
    });
    const { server, certificateAuthority } = cluster;
    arm.cluster({ subscriptionId, server, certificateAuthority });
    const environment = {
      ...{ PATH: process.env['PATH'] ?? '', HOME: folder.path },
      ...{ ...azure.environment, ...oidc.variables },
    };
    await play({
      ...{ azure, cluster, folder, environment },
      kubectl: async (args, KUBECONFIG = '') => {
        const env = { ...environment, KUBECONFIG };
        return (await promisify(execFile)(kubectl ?? '', args, { env })).stdout;
      },
    });
  });
}

/** Lets somebody read namespaces, and nothing else. */
async function allow({ cluster, kubectl, folder }: Stage, objectId: string): Promise<void> {
  const authority = folder.write('authority.pem', cluster.certificateAuthority);
  const by = ['--server', cluster.server, '--token', cluster.adminToken];
  const admin = [...by, '--certificate-authority', authority];
  const role = ['create', 'clusterrole', 'namespaces', '--verb=get,list'];
  await kubectl([...role, '--resource=namespaces', ...admin]);
  const binding = ['create', 'clusterrolebinding', 'reader', '--clusterrole=namespaces'];
  await kubectl([...binding, `--user=${objectId}`, ...admin]);
}

/** The status by which the API server answers to a token. */
function statusFor(
  { server, certificateAuthority: ca }: ApiServer,
  token: string,
): Promise<number> {
  const headers = { authorization: `Bearer ${token}` };
  return new Promise((resolve, reject) => {
    request(`${server}/api/v1/namespaces`, { ca, headers, agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

const AKS_INPUT = { aks: 'rg1/clustername1' };

(missing.length === 0 ? describe : describe.skip)('a real API server', () => {
  it('lets kubectl in with tokens of our plugin, as far as the identity may go', async () => {
    await withCluster(undefined, async (stage) => {
      const { azure, kubectl, folder } = stage;
      const [reader, nobody] = [azure.application(), azure.application()];
      await allow(stage, reader.objectId);
      const read = await azure.logIn(reader, AKS_INPUT, {
        laterSteps: async ({ env: { KUBECONFIG: kubeconfig = '' } }) => {
          const before = azure.entra.issued.length;
          expect(await kubectl(['get', 'ns'], kubeconfig)).toMatch(/^default +Active/mu);
          expect(azure.entra.issued.slice(before).map((token) => decodeJwt(token).aud)).toEqual([
            AKS,
          ]);
          expect(await kubectl(['auth', 'whoami'], kubeconfig)).toContain(reader.objectId);
          await expect(kubectl(['get', 'secrets'], kubeconfig)).rejects.toThrow(
            /\(Forbidden\).*cannot list resource "secrets"/u,
          );
          const other = readFileSync(kubeconfig, 'utf8').replace(
            `${AKS}/.default`,
            'https://management.azure.com/.default',
          );
          const path = folder.write('other-audience', other);
          await expect(kubectl(['get', 'ns'], path)).rejects.toThrow(/Unauthorized|logged in/u);
        },
      });
      expect(read.exitCode).toBe(0);
      const refused = await azure.logIn(nobody, AKS_INPUT, {
        laterSteps: async ({ env: { KUBECONFIG: kubeconfig = '' } }) => {
          await expect(kubectl(['get', 'ns'], kubeconfig)).rejects.toThrow(
            new RegExp(`\\(Forbidden\\).*${nobody.objectId}`, 'u'),
          );
        },
      });
      expect(refused.exitCode).toBe(0);
    });
  });

  it('answers 403 to who may not, and 401 to a token for somebody else', async () => {
    await withCluster(undefined, async (stage) => {
      const { entra, application } = stage.azure;
      const [reader, nobody] = [application(), application()];
      await allow(stage, reader.objectId);
      const status = async (...token: Parameters<typeof entra.mint>) =>
        statusFor(stage.cluster, await entra.mint(...token));
      expect(await status(reader, AKS)).toBe(200);
      expect(await status(nobody, AKS)).toBe(403);
      expect(await status(reader, 'https://management.azure.com')).toBe(401);
      expect(await status(reader, AKS, -1)).toBe(401);
    });
  });

  it('lets a kubectl that goes on in with a new token when the first has run out', async () => {
    const lifetimeSeconds = 20;
    await withCluster(lifetimeSeconds, async (stage) => {
      const { azure, cluster } = stage;
      const reader = azure.application();
      await allow(stage, reader.objectId);
      const result = await azure.logIn(reader, AKS_INPUT, {
        laterSteps: async ({ env: { KUBECONFIG = '' } }) => {
          const before = azure.entra.issued.length;
          const minted = () => azure.entra.issued.slice(before);
          const proxy = spawn(kubectl ?? '', ['proxy', '--port=0'], {
            env: { ...stage.environment, KUBECONFIG },
          });
          try {
            const url = `http://${await addressOf(proxy)}/api/v1/namespaces`;
            expect((await fetch(url)).status).toBe(200);
            expect((await fetch(url)).status).toBe(200);
            expect(minted()).toHaveLength(1);
            const [first = ''] = minted();
            await wait((decodeJwt(first).exp ?? 0) * 1000 - Date.now() + 1000);
            expect(await statusFor(cluster, first)).toBe(401);
            expect((await fetch(url)).status).toBe(200);
            expect(minted()).toHaveLength(2);
          } finally {
            proxy.kill();
          }
        },
      });
      expect(result.exitCode).toBe(0);
    });
  });
});

/** Where `kubectl proxy` says that it listens. */
async function addressOf(proxy: ChildProcess): Promise<string> {
  let said = '';
  for await (const text of proxy.stdout ?? []) {
    said += String(text);
    const found = /Starting to serve on (127\.0\.0\.1:\d+)/u.exec(said)?.[1];
    if (found !== undefined) return found;
  }
  throw new Error(`kubectl proxy ended: ${said}`);
}
