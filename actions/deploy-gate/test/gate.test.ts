import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { about, DIGEST, POLICY, staged, statement, WEB, withStage } from './stage.ts';

describe('a gate', () => {
  it(
    'opens for good evidence',
    staged(async ({ commit, write, run }) => {
      write('out/iac.intoto.json', statement(about(commit), { severities: ['low'] }));
      const runner = await run({ evidence: 'out' });
      expect(runner.failures).toEqual([]);
      expect(runner.outputs).toEqual({
        verdict: 'pass',
        reason: '',
        images: '',
        evidence: JSON.stringify([
          {
            source: 'out/iac.intoto.json',
            tool: { name: 'Gatehouse', version: '0.1.0' },
            phase: 'iac',
            subjects: [{ kind: 'commit', digest: commit }],
          },
        ]),
      });
      expect(runner.summaries[0]).toContain('## ✅ Gatehouse gate: pass');
      expect(runner.summaries[0]).toContain('| critical | high | medium | low | waived |');
      expect(runner.summaries[0]).toContain('| 0 | 0 | 0 | 1 | 0 |');
      expect(runner.secrets).toHaveLength(1);
    }),
  );

  it(
    'explains in the first line of its one annotation why it is closed',
    staged(async ({ commit, write, run }) => {
      write('e.json', statement(about(commit), { severities: ['high', 'critical'] }));
      const runner = await run({ evidence: 'e.json' });
      const first =
        'kubernetes/privileged is critical in Pod/web (a.yaml:2): Set privileged to false.';
      expect(runner.failures).toHaveLength(1);
      expect(runner.failures[0]?.split('\n').slice(0, 2)).toEqual([
        first,
        'The gate for production says fail.',
      ]);
      expect(runner.failures[0]).toContain('    - rule: "kubernetes/privileged"\n');
      expect(runner.outputs).toMatchObject({ verdict: 'fail', reason: first, images: '' });
      expect(runner.summaries[0]).toContain('## ❌ Gatehouse gate: fail');
      expect(runner.summaries[0]).toContain('```yaml\nsuppressions:\n');
    }),
  );

  it(
    'takes the policy from the default branch, whatever is checked out',
    staged(async ({ double, commit, write, run }) => {
      write('.github/gatehouse.yml', POLICY.replace('phase: iac', 'phase: other'));
      write('e.json', statement(about(commit)));
      double.commit({ branch: 'topic', files: { '.github/gatehouse.yml': 'gate: {}\n' } });
      expect((await run({ evidence: 'e.json' })).outputs['verdict']).toBe('pass');
    }),
  );

  it.each<[string, Record<string, string>, string]>([
    ['no evidence', {}, 'There is no evidence of phase iac for commit'],
    ['evidence that is not there', { evidence: 'none.json' }, 'none.json does not exist'],
    ['evidence outside', { evidence: '../../../etc/passwd' }, 'leads out of the workspace'],
    ['evidence that is none', { evidence: 'bad.json' }, 'bad.json: _type: is missing'],
    [
      'a folder without any',
      { evidence: 'empty' },
      'empty holds no file that ends in .intoto.json',
    ],
    ['evidence of another commit', { evidence: 'other.json' }, 'other.json is about commit ffff'],
    [
      'another commit to be deployed',
      { evidence: 'good.json', commit: 'e'.repeat(40) },
      'good.json is about commit',
    ],
    ['a tag', { evidence: 'good.json', images: 'acme.azurecr.io/web:1' }, 'is named by a tag'],
    ['no reference', { evidence: 'good.json', images: 'a b' }, '"a b" of the input \'images\' is'],
    [
      'a job that was skipped',
      { evidence: 'good.json', needs: '{"scan":{"result":"skipped"}}' },
      'The job scan was skipped',
    ],
    ['needs that are none', { evidence: 'good.json', needs: 'Object' }, "The input 'needs' is not"],
    ['manifests that are not there', { evidence: 'good.json', manifests: 'k8s' }, 'k8s does not'],
    ['a template', { evidence: 'good.json', manifests: 'chart' }, 'is a template: render it first'],
    [
      'SARIF without a subject',
      { evidence: 'good.json', sarif: 'x.sarif' },
      "of the input 'sarif' has no subject",
    ],
    [
      'SARIF about a tag',
      { evidence: 'good.json', sarif: 'x.sarif acme.azurecr.io/web:1' },
      'acme.azurecr.io/web:1 has no digest',
    ],
    ['an environment nobody knows', { environment: 'prod' }, 'gate.environments has no "prod"'],
    ['another policy', { policy: 'none.yml' }, 'The default branch main has no none.yml'],
    ['a mistyped input', { evidense: 'good.json' }, "There is no input 'evidense'"],
    ['a run that is none', { 'evidence-run': 'latest' }, "The input 'evidence-run' cannot be"],
    ['a short commit', { commit: 'abc1234' }, "The input 'commit' cannot be 'abc1234'"],
  ])('is an error with %s', async (_, inputs, message) => {
    const violations = await withStage(async ({ commit, write, run }) => {
      write('good.json', statement(about(commit)));
      write('other.json', statement(about('f'.repeat(40))));
      write('bad.json', '{}');
      write('empty/readme.txt', '');
      write('chart/a.yaml', 'apiVersion: v1\nkind: Pod\nspec: {{ .Values.spec }}\n');
      const runner = await run(inputs);
      expect(runner.outputs).toMatchObject({ verdict: 'error', images: '' });
      expect(runner.failures).toEqual([expect.stringContaining(message)]);
      expect(runner.outputs['reason']).toContain(message);
    });
    expect(violations).toEqual([]);
  });

  it.each([
    ['no gate', 'fail-on: high\n', 'has no gate.environments'],
    ['an unknown key', POLICY.replace('subject', 'subjekt'), '.github/gatehouse.yml:5'],
    ['no YAML', 'gate: [\n', '.github/gatehouse.yml:2'],
  ])('is an error with a policy that holds %s', async (_, policy, message) => {
    await withStage(async ({ run }) => {
      const runner = await run({});
      expect(runner.outputs['verdict']).toBe('error');
      expect(runner.failures).toEqual([expect.stringContaining(message)]);
    }, policy);
  });

  it(
    'asks for the environment',
    staged(async ({ run }) => {
      const runner = await run({ environment: '' });
      expect(runner.failures[0]).toContain("The input 'environment' is missing");
    }),
  );

  it(
    'is an error where GitHub cannot be asked',
    staged(async ({ double, run }) => {
      double.fail({ operation: 'repos/get', status: 404, body: { message: 'Not Found' } });
      const runner = await run({});
      expect(runner.outputs['verdict']).toBe('error');
    }),
  );

  it(
    'does not take what is committed for evidence',
    staged(async ({ commit, workspace, write, run }) => {
      write('e.json', statement(about(commit)));
      const git = (...args: string[]) => execFileSync('git', ['-C', workspace, ...args]);
      git('init', '--quiet');
      git('add', 'e.json');
      symlinkSync('e.json', join(workspace, 'link.json'));
      for (const evidence of ['e.json', 'link.json']) {
        const runner = await run({ evidence });
        expect(runner.outputs['verdict']).toBe('error');
        expect(runner.failures[0]).toContain('e.json: is committed');
      }
    }),
  );

  it(
    'does not take what may be committed, where nobody can tell',
    staged(async ({ commit, workspace, write, run }) => {
      write('e.json', statement(about(commit)));
      const path = process.env['PATH'];
      process.env['PATH'] = workspace;
      try {
        const runner = await run({ evidence: 'e.json' });
        expect(runner.outputs['verdict']).toBe('error');
        expect(runner.failures[0]).toContain('e.json: nobody can tell whether it is committed');
      } finally {
        process.env['PATH'] = path;
      }
      write('.git', 'gitdir: nowhere\n');
      expect((await run({ evidence: 'e.json' })).failures[0]).toContain('nobody can tell');
    }),
  );

  it(
    'shows hostile names as they are',
    staged(async ({ commit, write, run }) => {
      const scope = 'x\u202e `@octocat` <img src=x> ##[error]y';
      write('e.json', statement(about(commit), { scan: { scope } }));
      const runner = await run({ evidence: 'e.json', images: WEB });
      const [summary = ''] = runner.summaries;
      expect(summary).not.toMatch(/<img|@octocat|\u202e/u);
      expect(runner.lines.join('\n')).not.toMatch(/##\[|\u202e/u);
      expect(runner.failures.join('\n')).not.toContain('\u202e');
    }),
  );
});

describe('images', () => {
  const policy = POLICY.replace(
    '- { phase: iac, subject: commit }',
    '- { tool: trivy, subject: image, fail-on: critical }',
  );
  const sarif = (score: string) =>
    JSON.stringify({
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'Trivy',
              rules: [{ id: 'CVE-1', properties: { 'security-severity': score } }],
            },
          },
          invocations: [{ executionSuccessful: true, endTimeUtc: '2026-11-25T11:30:00Z' }],
          results: [{ ruleId: 'CVE-1' }],
        },
      ],
    });
  const manifest = (image: string) =>
    `apiVersion: v1\nkind: Pod\nspec: { containers: [{ name: a, image: "${image}" }] }\n`;

  it(
    'come from manifests, and need evidence of any tool',
    staged(async ({ write, run }) => {
      write('k8s/a.yaml', manifest(WEB));
      write('k8s/notes.txt', 'x');
      write('my scans/t.sarif', sarif('7.5'));
      const inputs = { manifests: 'k8s', sarif: `my scans/t.sarif ${WEB}` };
      expect((await run(inputs)).outputs).toMatchObject({ verdict: 'pass', images: WEB });

      write('my scans/t.sarif', sarif('9.8'));
      const failing = await run(inputs);
      expect(failing.outputs).toMatchObject({
        verdict: 'fail',
        reason: `CVE-1 is critical in acme.azurecr.io/web@${DIGEST.slice(0, 19)}…`,
      });

      write('k8s/b.yaml', manifest(`acme.azurecr.io/job@${DIGEST.replaceAll('1', '2')}`));
      expect((await run(inputs)).outputs['verdict']).toBe('error');
    }, policy),
  );

  it(
    'come from what is linked among the manifests, as for kubectl',
    staged(async ({ write, workspace, run }) => {
      write('k8s/a.yaml', manifest(WEB));
      write('hidden.txt', manifest(`acme.azurecr.io/evil@${DIGEST.replaceAll('1', '2')}`));
      write('t.sarif', sarif('1'));
      symlinkSync('../hidden.txt', join(workspace, 'k8s/b.yaml'));
      const inputs = { manifests: 'k8s', sarif: `t.sarif ${WEB}` };
      const runner = await run(inputs);
      expect(runner.outputs['verdict']).toBe('error');
      expect(runner.failures[0]).toContain(
        'There is no evidence of tool trivy for image acme.azurecr.io/evil',
      );
      symlinkSync('/etc/hostname', join(workspace, 'k8s/c.yaml'));
      expect((await run(inputs)).failures[0]).toContain('leads out of the workspace');
    }, policy),
  );

  it(
    'come from where the policy allows',
    staged(async ({ write, run }) => {
      const foreign = `ghcr.io/evil/web@${DIGEST}`;
      write('t.sarif', sarif('1'));
      const runner = await run({ images: foreign, sarif: `t.sarif ${foreign}` });
      expect(runner.outputs['verdict']).toBe('fail');
      expect(runner.failures[0]).toContain('comes from ghcr.io');
    }, policy),
  );
});
