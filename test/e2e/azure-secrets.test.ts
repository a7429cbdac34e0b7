import { execFile } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, it, jest } from '@jest/globals';
import { load } from 'js-yaml';
import {
  type Application,
  type ArmDouble,
  armDouble,
  type AzDouble,
  azDouble,
  type EntraDouble,
  entraDouble,
  type OidcDouble,
  oidcDouble,
  temporaryDirectory,
} from '@gatehouse/testing';
import { AzureJob, type Ended } from './azure-job.ts';

jest.setTimeout(60_000);

const SUBJECT = 'repo:acme/shop:environment:production';
const SECRET = 'correct horse battery staple';
/** A token of anybody's. */
const TOKEN = /eyJ[\w-]+\.[\w-]+/;

/** A machine of one's own: one user, some runners, an az. */
interface Machine {
  readonly oidc: OidcDouble;
  readonly entra: EntraDouble;
  readonly arm: ArmDouble;
  readonly az: AzDouble;
  readonly home: string;
  readonly temp: (runner: string) => string;
  readonly application: () => Application;
  readonly inputs: (application: Application) => Record<string, string>;
  readonly job: (run: string, runner?: string, env?: Readonly<Record<string, string>>) => AzureJob;
}

const onMachine =
  (play: (machine: Machine) => Promise<void>): (() => Promise<void>) =>
  async () => {
    await using folder = await temporaryDirectory({
      'home/.keep': '',
      'a/.keep': '',
      'b/.keep': '',
    });
    await using oidc = await oidcDouble({
      job: { repository: 'acme/shop', environment: 'production' },
    });
    await using entra = await entraDouble({ issuers: [oidc] });
    await using arm = await armDouble({ entra });
    const { id: scope, subscriptionId } = arm.subscription({ name: 'Shop' });
    arm.cluster({ subscriptionId, resourceGroup: 'shop', name: 'prod' });
    const az = azDouble(join(folder.path, 'bin'));
    const home = join(folder.path, 'home');
    const jobs: AzureJob[] = [];
    const application = (): Application => {
      const federated = [{ issuer: oidc.issuer, subject: SUBJECT }];
      const made = entra.application({ federated, secrets: [SECRET] });
      arm.assign({ principal: made.objectId, role: 'Owner', scope });
      return made;
    };
    try {
      await play({
        ...{ oidc, entra, arm, az, home, application },
        temp: (runner) => join(folder.path, runner),
        inputs: ({ clientId }) => ({
          ...{ 'client-id': clientId, 'tenant-id': entra.tenantId, timeout: '2' },
          ...{ 'authority-host': entra.origin, 'resource-manager-endpoint': arm.origin },
        }),
        job: (run, runner = 'a', env = {}) => {
          const PATH = `${az.folder}:${dirname(process.execPath)}`;
          const options = {
            temp: join(folder.path, runner),
            run,
            env: { ...oidc.variables, HOME: home, PATH, ...env },
          };
          const made = new AzureJob(options, join(folder.path, 'workspace'));
          jobs.push(made);
          return made;
        },
      });
    } finally {
      await Promise.all(jobs.map((job) => job.kill()));
    }
  };

/** Everything below a folder that is no folder, and what is wrong with the rights of it. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => !lstatSync(path).isDirectory() && !path.endsWith('/.keep'));
}

const textOf = (folder: string): string =>
  filesBelow(folder)
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');

const openTo = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => path.includes('gatehouse-azure-') && (lstatSync(path).mode & 0o077) !== 0);

/** What anybody sees of processes that a login has left behind: those whose arguments name this. */
function processes(script: string): { id: string; seen: string }[] {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ids.flatMap((id) => {
    try {
      const seen = readFileSync(`/proc/${id}/cmdline`, 'utf8');
      return seen.includes(script)
        ? [{ id, seen: `${seen}\n${readFileSync(`/proc/${id}/environ`, 'utf8')}` }]
        : [];
    } catch {
      return [];
    }
  });
}

const KEEPER = 'keep-assertion.js';

async function until(holds: () => boolean): Promise<boolean> {
  for (let left = 50; left > 0 && !holds(); left -= 1) await pause(200);
  return holds();
}

/** As kubectl starts the plugin. */
async function kubectlToken(
  { variables }: Ended,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const { users } = load(readFileSync(variables['KUBECONFIG'] ?? '', 'utf8')) as {
    users: { user: { exec: { command: string; args: string[] } } }[];
  };
  const { command = '', args = [] } = users[0]?.user.exec ?? {};
  const { stdout } = await promisify(execFile)(command, args, { env: { ...env } });
  return (JSON.parse(stdout) as { status: { token: string } }).status.token;
}

const ALL = { aks: 'shop/prod', 'az-login': 'always' };

describe('nothing secret', () => {
  it(
    'of a federated login is seen by others, and nothing stays',
    onMachine(async ({ job, inputs, application, az, temp, home, oidc }) => {
      const one = job('1');
      const before = new Set(processes(KEEPER).map(({ id }) => id));
      const main = await one.main({
        ...inputs(application()),
        ...ALL,
        'federated-token-file': 'true',
      });
      expect(main.log).toContain('Logged in to Azure.');
      expect(main.exitCode).toBe(0);
      const file = main.variables['AZURE_FEDERATED_TOKEN_FILE'] ?? '';
      expect(oidc.issued).toContain(readFileSync(file, 'utf8'));
      const masked = main.log.replace(/^::add-mask::.*$/gm, '');
      expect(`${masked}${JSON.stringify([main.outputs, main.variables])}`).not.toMatch(TOKEN);
      expect(openTo(temp('a'))).toEqual([]);
      const keepers = processes(KEEPER).filter(({ id }) => !before.has(id));
      expect(keepers).toHaveLength(1);
      for (const { seen } of keepers) {
        expect(seen).not.toMatch(TOKEN);
        expect(seen).not.toContain(oidc.requestToken);
      }
      const started = JSON.stringify(az.calls.map(({ args, env }) => [args, env]));
      expect(started).not.toMatch(TOKEN);
      expect(started).not.toContain(oidc.requestToken);

      const post = await one.post();
      expect([post.exitCode, post.log]).toEqual([
        0,
        expect.stringContaining('Removed what this login'),
      ]);
      expect([filesBelow(temp('a')), filesBelow(home)]).toEqual([[], []]);
      expect(await until(() => keepers.every(({ id }) => !existsSync(`/proc/${id}`)))).toBe(true);
    }),
  );

  it(
    'of creds is seen by others, and nothing stays',
    onMachine(async ({ job, inputs, application, az, temp, home, entra }) => {
      const { clientId } = application();
      const creds = JSON.stringify({ clientId, tenantId: entra.tenantId, clientSecret: SECRET });
      const one = job('1');
      const main = await one.main({
        ...inputs(application()),
        ...ALL,
        'client-id': '',
        'tenant-id': '',
        creds,
      });
      expect(main.exitCode).toBe(0);
      const masked = main.log.replace(/^::add-mask::.*$/gm, '');
      const seen = [
        masked,
        main.outputs,
        main.variables,
        az.calls.map(({ args, env }) => [args, env]),
      ];
      expect(JSON.stringify(seen)).not.toContain(SECRET);
      // kubectl and az need it until the end of the job.
      expect(textOf(temp('a'))).toContain(SECRET);
      expect(openTo(temp('a'))).toEqual([]);
      await one.post();
      expect([filesBelow(temp('a')), filesBelow(home)]).toEqual([[], []]);
    }),
  );
});

it(
  'a login that fails half-way leaves nothing either',
  onMachine(async ({ job, inputs, application, az, temp, home }) => {
    az.fail('login', 'no');
    const one = job('1');
    const main = await one.main({
      ...inputs(application()),
      ...ALL,
      'federated-token-file': 'true',
    });
    expect([main.exitCode, main.outputs, main.variables]).toEqual([1, {}, {}]);
    expect((await one.post()).exitCode).toBe(0);
    expect([filesBelow(temp('a')), filesBelow(home)]).toEqual([[], []]);
  }),
);

it(
  'two jobs of one user at once do not disturb each other',
  onMachine(async ({ job, inputs, application, entra, oidc, home, temp }) => {
    const [first, second] = [application(), application()];
    const [one, other] = [job('1', 'a'), job('2', 'b')];
    const [mine, theirs] = await Promise.all([
      one.main({ ...inputs(first), ...ALL }),
      other.main({ ...inputs(second), ...ALL }),
    ]);
    expect([mine.exitCode, theirs.exitCode]).toEqual([0, 0]);
    expect((await one.post()).exitCode).toBe(0);
    expect(filesBelow(temp('a'))).toEqual([]);
    const { AZURE_CONFIG_DIR: folder = '' } = theirs.variables;
    expect(readFileSync(join(folder, 'service_principal_entries.json'), 'utf8')).toContain(
      second.clientId,
    );
    const { oid } = await entra.verify(await kubectlToken(theirs, oidc.variables));
    expect(oid).toBe(second.objectId);
    expect((await other.post()).exitCode).toBe(0);
    expect([filesBelow(temp('b')), filesBelow(home)]).toEqual([[], []]);
  }),
);

describe('leftovers', () => {
  it(
    'of a killed job go at the next login, and those of a running one stay',
    onMachine(async ({ job, inputs, application, temp, entra, oidc }) => {
      const mine = inputs(application());
      const [killed, running, next] = [job('1'), job('2'), job('3')];
      const left = await killed.main({ ...mine, ...ALL, 'federated-token-file': 'true' });
      const kept = await running.main({ ...mine, ...ALL });
      await killed.kill();
      expect(existsSync(left.variables['KUBECONFIG'] ?? '')).toBe(true);
      const last = await next.main(mine);
      expect(last.log).toContain('Removed what a login of a job that was killed had left.');
      expect(existsSync(dirname(left.variables['KUBECONFIG'] ?? ''))).toBe(false);
      const { oid } = await entra.verify(await kubectlToken(kept, oidc.variables));
      expect(oid).toBeDefined();
      await Promise.all([running.post(), next.post()]);
      expect(filesBelow(temp('a'))).toEqual([]);
    }),
  );

  it(
    'are none of the same job’s, though what started that login has ended',
    onMachine(async ({ job, inputs, application }) => {
      const mine = inputs(application());
      const [step, later] = [job('1'), job('1')];
      const first = await step.main({ ...mine, aks: 'shop/prod' });
      await step.kill();
      const second = await later.main({ ...mine, name: 'reader' });
      expect(second.log).not.toContain('Removed');
      expect(existsSync(first.variables['KUBECONFIG'] ?? '')).toBe(true);
    }),
  );

  it(
    'that cannot be looked for are a warning, and no reason not to log in',
    onMachine(async ({ job, inputs, application, temp }) => {
      writeFileSync(temp('file'), '');
      const main = await job('1', 'file').main(inputs(application()));
      expect(main.exitCode).toBe(0);
      expect(main.log).toMatch(/^::warning::What killed jobs may have left .*ENOTDIR/m);
      expect(main.variables).toHaveProperty('AZURE_CLIENT_ID');
    }),
  );
});
