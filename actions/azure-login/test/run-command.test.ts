import { randomBytes } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { ClusterCommand } from '@gatehouse/testing';
import { packFiles } from '../src/command-files.ts';
import { SECRET, type Stage, staged, VAULT } from './stage.ts';

const AKS = { aks: 'shop/prod' };
const private_ = { apiServerAccessProfile: { enablePrivateCluster: true } };

function cluster(
  { arm, subscriptionId }: Stage,
  run: (command: ClusterCommand) => { exitCode: number; logs: string },
) {
  return arm.cluster({
    subscriptionId,
    resourceGroup: 'shop',
    name: 'prod',
    run,
    properties: { ...private_, aadProfile: { managed: true } },
  });
}

describe('run-command', () => {
  it(
    'runs as the identity and gives what came of it',
    staged(async (stage) => {
      const made = cluster(stage, () => ({ exitCode: 0, logs: 'deployment.apps/web created\n' }));
      const recorded = await stage.run({ ...AKS, 'run-command': 'kubectl apply -f web.yaml' });
      expect(recorded.failures).toEqual([]);
      expect(recorded.outputs).toMatchObject({
        'exit-code': '0',
        output: 'deployment.apps/web created\n',
      });
      expect(recorded.lines).toContain('deployment.apps/web created');
      const [command] = made.commands;
      expect(command?.command).toBe('kubectl apply -f web.yaml');
      expect(recorded.masks).toContain(command?.token);
    }),
  );

  it(
    'fails the step with the exit code, and the login stands',
    staged(async (stage) => {
      cluster(stage, () => ({ exitCode: 3, logs: 'error: no such file' }));
      const recorded = await stage.run({ ...AKS, 'run-command': 'kubectl apply -f none.yaml' });
      expect(recorded.failures).toEqual([
        expect.stringMatching(/exit code 3.*run-command-may-fail/),
      ]);
      expect(recorded.outputs).toMatchObject({ 'exit-code': '3', output: 'error: no such file' });
      expect(recorded.variables).toHaveProperty('AZURE_CLIENT_ID');
      expect(recorded.summaries).toEqual([
        expect.stringContaining('The command in the cluster failed'),
      ]);
    }),
  );

  it(
    'leaves it to later steps where told',
    staged(async (stage) => {
      cluster(stage, () => ({ exitCode: 1, logs: '' }));
      const inputs = { 'run-command': 'kubectl diff -f web.yaml', 'run-command-may-fail': 'true' };
      const { failures, outputs } = await stage.run({ ...AKS, ...inputs });
      expect(failures).toEqual([]);
      expect(outputs).toMatchObject({ 'exit-code': '1', output: '' });
    }),
  );

  it(
    'shows no secret, and no workflow command',
    staged(async (stage) => {
      stage.vault.secret('db-password', SECRET);
      cluster(stage, ({ token }) => ({
        exitCode: 0,
        logs: `${SECRET}\n${btoa(SECRET)}\n${token}\n::set-output name=a::b`,
      }));
      const inputs = { 'key-vault-secrets': `${VAULT}/db-password`, 'run-command': 'env' };
      const { failures, outputs, lines } = await stage.run({ ...AKS, ...inputs });
      expect(failures).toEqual([]);
      const shown = `${outputs['output'] ?? ''}\n${lines.join('\n')}`;
      expect(outputs['output']).toMatch(/^\*\*\*\n\*{3}=*\n\*{3}\n::set-output/);
      expect(shown).not.toContain(SECRET);
      expect(shown).not.toContain(btoa(SECRET));
      expect(shown).not.toMatch(/eyJ[\w-]+\./);
      expect(lines.filter((line) => /^\s*::/.test(line))).toEqual([]);
    }),
  );

  it(
    'hands on the end of what is long, and says so',
    staged(async (stage) => {
      cluster(stage, () => ({ exitCode: 0, logs: `first${'x'.repeat(150_000)}last` }));
      const { outputs, warnings } = await stage.run({ ...AKS, 'run-command': 'cat' });
      expect(outputs['output']).toHaveLength(100_000);
      expect(outputs['output']).toMatch(/last$/);
      expect(warnings).toEqual([expect.stringContaining('150009 characters')]);
    }),
  );

  it(
    'sends files of the workspace by their paths',
    staged(async (stage) => {
      const made = cluster(stage, () => ({ exitCode: 0, logs: '' }));
      stage.folder.write('workspace/k8s/web.yaml', 'kind: Deployment');
      stage.folder.write('workspace/k8s/.git/config', 'no');
      stage.folder.write('workspace/values.yaml', 'a: b');
      const inputs = {
        'run-command': 'kubectl apply -f k8s',
        'run-command-files': 'k8s\nvalues.yaml',
      };
      const { failures } = await stage.run({ ...AKS, ...inputs });
      expect(failures).toEqual([]);
      const names = made.commands[0]?.context.toString('latin1') ?? '';
      expect(names).toContain('k8s/web.yaml');
      expect(names).toContain('values.yaml');
      expect(names).not.toContain('.git');
    }),
  );

  it(
    'says what is in the way where it does not run',
    staged(async (stage) => {
      const made = cluster(stage, () => ({ exitCode: 0, logs: '' }));
      made.properties = { ...made.properties, apiServerAccessProfile: { disableRunCommand: true } };
      const { failures, outputs, summaries } = await stage.run({
        ...AKS,
        'run-command': 'kubectl get pods',
      });
      expect(failures).toEqual([expect.stringMatching(/Run command is disabled/)]);
      expect(outputs).not.toHaveProperty('exit-code');
      expect(summaries.join('')).toContain('The command in the cluster failed');
    }),
  );

  it.each([
    ['no cluster', { 'run-command': 'ls' }, /needs a cluster.*aks:/],
    ['the administrator', { ...AKS, 'run-command': 'ls', 'aks-admin': 'true' }, /as the identity/],
    ['too much patience', { ...AKS, 'run-command-timeout': '4000' }, /from 1 to 3600/],
  ])('is refused with %s before anybody is asked', async (_, inputs, message) => {
    await staged(async ({ run, entra }) => {
      const { failures } = await run(inputs);
      expect(failures).toEqual([expect.stringMatching(message)]);
      expect(entra.requests).toEqual([]);
    })();
  });
});

describe('its files', () => {
  it(
    'must lie in the workspace',
    staged(({ folder }) => {
      const workspace = join(folder.path, 'workspace');
      folder.write('outside/key', 'secret');
      symlinkSync(join(folder.path, 'outside/key'), join(workspace, 'link'));
      mkdirSync(join(workspace, 'sub'));
      symlinkSync(join(folder.path, 'outside/key'), join(workspace, 'sub/link'));
      for (const path of ['../outside/key', 'link', 'sub', `${folder.path}/outside`])
        expect(() => packFiles(workspace, path)).toThrow(/leads out of the workspace/);
      expect(() => packFiles(workspace, 'none')).toThrow(/none does not exist/);
      return Promise.resolve();
    }),
  );

  it(
    'are few and small',
    staged(({ folder }) => {
      const workspace = join(folder.path, 'workspace');
      mkdirSync(join(workspace, 'many'));
      for (let each = 0; each <= 1000; each += 1)
        writeFileSync(join(workspace, `many/${each}`), '');
      expect(() => packFiles(workspace, 'many')).toThrow(/more than 1000 files/);
      writeFileSync(join(workspace, 'large'), randomBytes(5 * 1024 * 1024));
      expect(() => packFiles(workspace, 'large\n')).toThrow(/4 MB/);
      return Promise.resolve();
    }),
  );
});
