import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryDirectory } from '@gatehouse/testing';
import {
  privilegedIn,
  privilegedPod,
  record,
  sawWitness,
  scanFiles,
  scanFolder,
  WITNESS,
} from './scan-files.ts';

const TEMPLATE = `{{- if .Values.enabled }}
apiVersion: v1
kind: Pod
metadata:
  name: {{ .Release.Name }}-web
  labels:
    {{- include "labels" . | nindent 4 }}
spec:
  containers: {{ toYaml .Values.containers | nindent 4 }}
{{- end }}
`;

describe('what waits for a renderer is deferred, never a parse error', () => {
  it.each([
    ['chart/Chart.yaml', 'helm'],
    ['chart/values.yaml', 'helm'],
    ['chart/values-prod.yaml', 'helm'],
    ['chart/templates/pod.yaml', 'helm'],
    ['chart/charts/redis/templates/pod.yaml', 'helm'],
    ['overlay/kustomization.yaml', 'kustomize'],
    ['overlay/patches/memory.yaml', 'kustomize'],
    ['overlay/strategic.yaml', 'kustomize'],
    ['base/json.yaml', 'kustomize'],
    ['infra/main.tf', 'terraform'],
    ['infra/main.tf.json', 'terraform'],
    ['infra/prod.tfvars', 'terraform'],
    ['infra/main.bicep', 'bicep'],
    ['infra/main.bicepparam', 'bicep'],
    ['infra/azuredeploy.json', 'arm'],
    ['ansible/pod.yaml', 'template'],
    ['ansible/jinja.yaml', 'template'],
  ])('%s: %s', async (path, kind) => {
    const files: Readonly<Record<string, string>> = {
      'chart/Chart.yaml': 'apiVersion: v2\nname: chart\nversion: 1.0.0\n',
      'chart/values.yaml': 'a: 1\n',
      'chart/values-prod.yaml': 'a: 2\n',
      'chart/templates/pod.yaml': TEMPLATE,
      'chart/charts/redis/templates/pod.yaml': TEMPLATE,
      'overlay/kustomization.yaml':
        'resources: [../base]\npatches:\n  - path: patches/memory.yaml\n  - patch: |-\n      a: 1\npatchesStrategicMerge: [./strategic.yaml]\npatchesJson6902:\n  - path: ../base/json.yaml\n',
      'overlay/patches/memory.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\n',
      'overlay/strategic.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\n',
      'base/json.yaml': '- op: add\n  path: /spec\n  value: 1\n',
      'infra/main.tf': 'resource "a" "b" {',
      'infra/main.tf.json': '{',
      'infra/prod.tfvars': 'a = 1',
      'infra/main.bicep': 'param x string',
      'infra/main.bicepparam': "using 'main.bicep'",
      'infra/azuredeploy.json':
        '{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "resources": [] }',
      'ansible/pod.yaml': TEMPLATE,
      'ansible/jinja.yaml':
        '{% if a %}\napiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ a }}{% if b %}-b{% endif %}\n{% endif %}\n',
    };
    const scan = await scanFiles(files, { allowEmpty: true });
    expect(record(scan, path)).toMatchObject({ status: 'deferred', kind });
    expect(scan.incomplete).toEqual([]);
    expect(scan.findings).toEqual([]);
  });

  it('judges the whole documents of a template', async () => {
    const scan = await scanFiles({ 'a.yaml': `${TEMPLATE}---\n${privilegedPod()}`, ...WITNESS });
    expect(record(scan, 'a.yaml')).toMatchObject({ status: 'deferred', kind: 'template' });
    expect(privilegedIn(scan, 'a.yaml')).toHaveLength(1);
    expect(scan.incomplete).toEqual([]);
  });

  it('does not take a broken manifest for a template because it mentions one', async () => {
    const scan = await scanFiles({
      'a.yaml': 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: "{{ name }}"\n  labels: [\n',
    });
    expect(record(scan, 'a.yaml')?.status).toBe('failed');
  });

  it.each([
    ['in lines of their own', '# {{\n', '# }}\n'],
    ['after values', 'a: 1 # {{\n', 'b: 2 # }}\n'],
    ['of Jinja', '# {%\n', '# %}\n'],
  ])('does not take a broken manifest for a template for comments %s', async (_, open, close) => {
    const deep = `x: ${'['.repeat(300)}${']'.repeat(300)}\n`;
    const scan = await scanFiles({ 'a.yaml': `${open}${deep}${close}${privilegedPod()}` });
    expect(record(scan, 'a.yaml')?.status).toBe('failed');
  });

  it.each(['b: "c #{{ d }}"', 'b: {{ c }}#{{ d }}', '# a {{ b }}\nb: {{ c }}', '{{ "#" }}b: 1'])(
    'knows actions from comments: %s',
    async (text) => {
      const scan = await scanFiles({ 'a.yaml': `${text}\n{{ end }}\n`, ...WITNESS });
      expect(record(scan, 'a.yaml')?.status).toBe('deferred');
    },
  );

  it('does not wait for actions that never end', async () => {
    const started = performance.now();
    const scan = await scanFiles({ 'a.yaml': `${'{{'.repeat(500_000)}\n${'<% '.repeat(100_000)}` });
    expect(record(scan, 'a.yaml')?.status).toBe('failed');
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

const CHART = 'apiVersion: v2\nname: chart\nversion: 1.0.0\n';

describe('nobody hides a manifest by what stands beside it', () => {
  it.each([
    ['a patch', 'patches: [{ path: ../pod.yaml }]', 'x/kustomization.yaml'],
    ['a patch by strategic merge', 'patchesStrategicMerge: [pod.yaml]', 'kustomization.yaml'],
    ['a patch outside the tree', 'patches: [{ path: ../../../pod.yaml }]', 'kustomization.yaml'],
    ['a template', CHART, 'Chart.yaml', 'templates/pod.yaml'],
    ['a template with a comment', CHART, 'Chart.yaml', 'templates/pod.yaml', '# {{ a }}\n'],
    ['values', CHART, 'Chart.yaml', 'values-pod.yaml'],
    ['a template of an empty chart', '', 'Chart.yaml', 'templates/pod.yaml', 'a: "{{ b }}"\n'],
    ['a kustomization', '', 'a.txt', 'kustomization.yaml'],
  ])('as %s', async (_, content, beside, path = 'pod.yaml', before = '') => {
    const scan = await scanFiles({ [beside]: content, [path]: before + privilegedPod() });
    expect(record(scan, path)?.status).toBe('scanned');
    expect(privilegedIn(scan, path)).toHaveLength(1);
  });

  it.each([
    ['x/kustomization.yaml', 'patches: [{ path: ../templates/Dockerfile }]'],
    ['Chart.yaml', CHART],
  ])('a Dockerfile by %s', async (path, content) => {
    const scan = await scanFiles({ [path]: content, 'templates/Dockerfile': 'FROM scratch\n' });
    expect(record(scan, 'templates/Dockerfile')?.status).toBe('scanned');
  });

  it('a workflow by a kustomization', async () => {
    const ci = '.github/workflows/ci.yml';
    const scan = await scanFiles({
      'kustomization.yaml': `patches: [{ path: ${ci} }]`,
      [ci]: 'on: push\njobs: {}\n',
    });
    expect(record(scan, ci)?.status).toBe('scanned');
  });

  it.each([
    [
      'of a role',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: a }\nrules: []\n',
      'scanned',
    ],
    [
      'that adds a field',
      'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, tty: true }] }\n',
      'deferred',
    ],
    [
      'that changes an image',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\nspec: { template: { spec: { containers: [{ name: a, image: b }] } } }\n',
      'deferred',
    ],
  ])('but waits with fragments: a patch %s', async (_, content, status) => {
    const scan = await scanFiles({
      'kustomization.yaml': 'patches: [{ path: a.yaml }]',
      'a.yaml': content,
    });
    expect(record(scan, 'a.yaml')?.status).toBe(status);
  });

  it('judges even a fragment that is also a resource', async () => {
    const scan = await scanFiles({
      'x/kustomization.yaml': 'patches: [{ path: ../a.yaml }]',
      'kustomization.yaml': 'resources: [./a.yaml]',
      'a.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\n',
    });
    expect(record(scan, 'a.yaml')?.status).toBe('scanned');
  });

  it.each(['.yaml', '.yml', 'deploy/.json', 'pod.json'])('in a file called %s', async (path) => {
    expect(privilegedIn(await scanFiles({ [path]: privilegedPod() }), path)).toHaveLength(1);
  });

  it.each([
    '"\\u0061piVersion"',
    '"\\x61piVersion"',
    '"\\U00000061piVersion"',
    '? "api\\\n  Version"\n',
  ])('by a key written as %s', async (key) => {
    const content = `{${key}: v1, "kind": "Pod", "spec": {"containers": [{"name": "a", "securityContext": {"privileged": true}}]}}`;
    expect(privilegedIn(await scanFiles({ 'a.json': content }), 'a.json')).toHaveLength(1);
  });

  (process.platform === 'win32' ? it.skip : it)('behind a link', async () => {
    await using outside = await temporaryDirectory({ 'pod.yaml': privilegedPod() });
    await using folder = await temporaryDirectory({
      'pod.txt': privilegedPod(),
      ...WITNESS,
    });
    symlinkSync('pod.txt', join(folder.path, 'pod.yaml'));
    symlinkSync('pod.txt', join(folder.path, 'pod.md'));
    symlinkSync('witness.yaml', join(folder.path, 'again.yml'));
    symlinkSync(join(outside.path, 'pod.yaml'), join(folder.path, 'away.yaml'));
    symlinkSync(join(outside.path, 'pod.yaml'), join(folder.path, 'away.txt'));
    const scan = await scanFolder(folder.path);
    expect(scan.coverage.files.map(({ path, status }) => `${path} ${status}`).sort()).toEqual([
      'away.yaml failed',
      'pod.yaml scanned',
      'witness.yaml scanned',
    ]);
    expect(privilegedIn(scan, 'pod.yaml')).toHaveLength(1);
    expect(sawWitness(scan)).toBe(true);
  });
});

describe('every candidate is accounted for', () => {
  it('by content, not by name', async () => {
    const scan = await scanFiles({
      'pod.txt.yaml': privilegedPod(),
      'settings.yaml': 'a: 1\n',
      'empty.yaml': '',
      'comments.yaml': '# nothing\n',
      'pod.json':
        '{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a"}, "spec": {"containers": [{"name": "a", "securityContext": {"privileged": true}}]}}',
      'package.json': '{"name": "a"}',
      'odd.json': '{ // not quite JSON',
      Dockerfile: 'FROM scratch\n',
      'build/app.Dockerfile': 'FROM scratch\n',
      Containerfile: 'FROM scratch\n',
      image: '# syntax=docker/dockerfile:1\nARG A=1\nFROM scratch\n',
      LICENSE: 'FROM now on you may\n',
      'README.md': '# FROM\n',
      '.github/workflows/ci.yml':
        'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{ run: ls }]\n',
      'action.yml': 'name: a\nruns: { using: node24, main: index.js }\n',
    });
    expect(
      Object.fromEntries(
        scan.coverage.files.map(({ path, status, kind }) => [path, `${status} ${kind}`]),
      ),
    ).toEqual({
      '.github/workflows/ci.yml': 'scanned workflow',
      'action.yml': 'scanned action',
      'build/app.Dockerfile': 'scanned dockerfile',
      'comments.yaml': 'ignored yaml',
      Containerfile: 'scanned dockerfile',
      Dockerfile: 'scanned dockerfile',
      'empty.yaml': 'ignored yaml',
      image: 'scanned dockerfile',
      'odd.json': 'ignored json',
      'package.json': 'ignored json',
      'pod.json': 'scanned kubernetes',
      'pod.txt.yaml': 'scanned kubernetes',
      'settings.yaml': 'ignored yaml',
    });
    expect(privilegedIn(scan, 'pod.json')).toHaveLength(1);
  });

  it('reads Dockerfiles by all their names, and not what is only called after them', async () => {
    const real = [
      'Dockerfile.prod',
      'prod.Dockerfile',
      'Dockerfile-alpine',
      'Dockerfile_windows',
      'Dockerfile.1.20',
      'Dockerfile.tmpl',
      'Dockerfile2',
      'dockerfile',
      'Containerfile.dev',
      'release-Dockerfile',
      'app.js.dockerfile',
      'Dockerfile.go',
      'Dockerfile.tf',
      'Dockerfile.py',
      'Dockerfile.txt',
    ];
    const programs = [
      'dockerfile.ts',
      'dockerfile.test.mjs',
      'dockerfile-Z2NWCCMI.js',
      'dockerfile_test.go',
      'dockerfile_parse.py',
      'Dockerfile.java',
      'dockerfile-lint.sh',
      'containerfile.rs',
      'Dockerfile.md',
      'dockerfile.vim',
      'dockerfile2llb',
      'Dockerfile.dockerignore',
    ];
    const scan = await scanFiles({
      ...Object.fromEntries(real.map((name) => [`real/${name}`, 'ARG A=1\nFROM scratch\n'])),
      ...Object.fromEntries(programs.map((name) => [`about/${name}`, '# FROM\nimport FROM\n'])),
      'about/dockerfile.tf': 'resource "docker_image" "a" {}\n',
      'about/Dockerfile.yml': 'FROM: scratch\n',
      'broken/Dockerfile.prod': 'import FROM\n',
    });
    expect(scan.coverage.files.map(({ path, status, kind }) => [path, status, kind])).toEqual([
      ['about/Dockerfile.yml', 'ignored', 'yaml'],
      ['about/dockerfile.tf', 'deferred', 'terraform'],
      ['broken/Dockerfile.prod', 'failed', 'dockerfile'],
      ...real
        .map((name) => `real/${name}`)
        .sort()
        .map((path) => [path, 'scanned', 'dockerfile']),
    ]);
  });

  it('counts the objects of lists, whatever the list is called', async () => {
    const item = '{ apiVersion: v1, kind: ConfigMap, metadata: { name: a } }';
    const scan = await scanFiles({
      'a.yaml': `apiVersion: v1\nkind: List\nitems:\n  - ${item}\n  - ${item}\n---\napiVersion: v1\nkind: ConfigMapList\nitems: [${item}]\n`,
    });
    expect(scan.coverage.resources).toBe(3);
  });

  it('knows a value that is only known later as unknown, not as a failure', async () => {
    const scan = await scanFiles(
      { 'a.yaml': privilegedPod().replace('true', '${PRIVILEGED}') },
      { keepEvaluations: true },
    );
    expect(privilegedIn(scan, 'a.yaml')).toEqual([]);
    expect(scan.coverage.unknown).toBeGreaterThan(0);
    const answers = scan.evaluations
      .filter(({ rule }) => rule.id === 'kubernetes/privileged')
      .map(({ status }) => status);
    expect(answers).toEqual(['unknown']);
  });
});
