import { describe, expect, it } from '@jest/globals';
import { privilegedIn, privilegedPod, record, scanFiles } from './scan-files.ts';

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
    const scan = await scanFiles({ 'a.yaml': `${TEMPLATE}---\n${privilegedPod()}` });
    expect(record(scan, 'a.yaml')?.status).toBe('scanned');
    expect(privilegedIn(scan, 'a.yaml')).toHaveLength(1);
    expect(scan.incomplete).toEqual([]);
  });

  it('does not take a broken manifest for a template because it mentions one', async () => {
    const scan = await scanFiles({
      'a.yaml': 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: "{{ name }}"\n  labels: [\n',
    });
    expect(record(scan, 'a.yaml')?.status).toBe('failed');
  });

  it('does not wait for actions that never end', async () => {
    const started = performance.now();
    const scan = await scanFiles({ 'a.yaml': `${'{{'.repeat(500_000)}\n${'<% '.repeat(100_000)}` });
    expect(record(scan, 'a.yaml')?.status).toBe('failed');
    expect(performance.now() - started).toBeLessThan(10_000);
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
