import { type ChildProcess, spawn } from 'node:child_process';
import { get } from 'node:https';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type AddressInfo, createServer } from 'node:net';
import { selfSigned, temporaryDirectory } from '@gatehouse/testing';

export interface ApiServerOptions {
  /** Paths of kube-apiserver and etcd. */
  readonly programs: { readonly apiServer: string; readonly etcd: string };
  /** Whose tokens are believed, and for whom they must be (OpenID Connect). */
  readonly issuer: { readonly url: string; readonly audience: string; readonly authority: string };
  /** How the issuer is reached. */
  readonly environment: Readonly<Record<string, string>>;
}

export interface ApiServer extends AsyncDisposable {
  /** `https://127.0.0.1:6443` */
  readonly server: string;
  /** PEM. */
  readonly certificateAuthority: string;
  /** Of somebody who may do everything. */
  readonly adminToken: string;
}

/** What starting may take on a busy machine. Milliseconds. */
const PATIENCE = 90_000;

/**
 * A Kubernetes API server with its store and nothing else of a cluster, which believes an issuer's tokens as AKS believes
 * Entra's: the name of a user is the claim `oid`.
 */
export async function startApiServer(options: ApiServerOptions): Promise<ApiServer> {
  const { programs, environment } = options;
  const folder = await temporaryDirectory();
  const { cert: certificateAuthority, key } = selfSigned(undefined, 'rsa');
  const [client, peer, port] = await freePorts();
  const store = `http://127.0.0.1:${client}`;
  const etcd = start(programs.etcd, [
    ...['--data-dir', join(folder.path, 'etcd'), '--log-level', 'error'],
    ...['--listen-client-urls', store, '--advertise-client-urls', store],
    ...['--listen-peer-urls', `http://127.0.0.1:${peer}`],
  ]);
  const adminToken = 'the-administrator-of-the-tests';
  const files = {
    certificate: folder.write('server.pem', certificateAuthority),
    key: folder.write('server.key', key),
    tokens: folder.write('tokens.csv', `${adminToken},admin,admin,system:masters\n`),
    authentication: folder.write('authentication.json', authenticationOf(options)),
  };
  const apiServer = start(programs.apiServer, flags(store, port, files), environment);
  const dispose = async (): Promise<void> => {
    await apiServer.kill();
    await etcd.kill();
    await folder.dispose();
  };
  const server = `https://127.0.0.1:${port}`;
  const until = Date.now() + PATIENCE;
  while (!(await isReady(server, certificateAuthority, adminToken))) {
    if (apiServer.hasEnded() || Date.now() > until) {
      await dispose();
      throw new Error(`kube-apiserver does not start:\n${apiServer.log().slice(-4000)}`);
    }
    await wait(250);
  }
  return { server, adminToken, certificateAuthority, [Symbol.asyncDispose]: dispose };
}

/** kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver */
function flags(store: string, port: number, files: Readonly<Record<string, string>>): string[] {
  const { certificate = '', key = '', tokens = '', authentication = '' } = files;
  return [
    ...[`--etcd-servers=${store}`, '--bind-address=127.0.0.1', `--secure-port=${port}`],
    ...[`--tls-cert-file=${certificate}`, `--tls-private-key-file=${key}`],
    ...[`--service-account-key-file=${key}`, `--service-account-signing-key-file=${key}`],
    ...['--service-account-issuer=https://kubernetes.default.svc', '--authorization-mode=RBAC'],
    ...[`--token-auth-file=${tokens}`, `--authentication-config=${authentication}`],
    ...['--service-cluster-ip-range=10.0.0.0/24', '--endpoint-reconciler-type=none'],
    '--disable-admission-plugins=ServiceAccount',
  ];
}

/** kubernetes.io/docs/reference/access-authn-authz/authentication, "Using Authentication Configuration". */
function authenticationOf({ issuer }: ApiServerOptions): string {
  const { url, audience, authority: certificateAuthority } = issuer;
  return JSON.stringify({
    apiVersion: 'apiserver.config.k8s.io/v1',
    kind: 'AuthenticationConfiguration',
    jwt: [
      {
        issuer: { url, audiences: [audience], certificateAuthority },
        claimMappings: { username: { claim: 'oid', prefix: '' } },
      },
    ],
  });
}

interface Started {
  readonly hasEnded: () => boolean;
  readonly log: () => string;
  /** Without farewell: nothing of it is kept. */
  readonly kill: () => Promise<void>;
}

function start(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Started {
  const options = { env: { PATH: process.env['PATH'] ?? '', ...environment } };
  const child: ChildProcess = spawn(program, args, {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => said.push(text));
  let isOver = false;
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => said.push(error.message));
    child.once('close', () => {
      isOver = true;
      resolve();
    });
  });
  return {
    hasEnded: () => isOver,
    log: () => said.join(''),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Free at this moment, and all at once, so that they differ. */
async function freePorts(): Promise<readonly [number, number, number]> {
  const servers = await Promise.all(
    [1, 2, 3].map(async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  const [a = 0, b = 0, c = 0] = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return [a, b, c];
}

function isReady(server: string, ca: string, token: string): Promise<boolean> {
  const headers = { authorization: `Bearer ${token}` };
  return new Promise((resolve) => {
    get(`${server}/readyz`, { ca, headers, agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    }).on('error', () => {
      resolve(false);
    });
  });
}
