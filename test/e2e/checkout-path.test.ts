import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { SarifLog } from '@gatehouse/report';
import { gitRepository, temporaryDirectory } from '@gatehouse/testing';
import { runStep } from './step.ts';

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  hostPID: true\n  containers: []\n';

it('gives paths as the repository has them when it was checked out under a path', async () => {
  await using repository = await gitRepository();
  mkdirSync(join(repository.path, 'k8s'));
  writeFileSync(join(repository.path, 'k8s/pod.yaml'), POD);
  await repository.commit('A pod');
  await using workspace = await temporaryDirectory();
  cpSync(repository.path, join(workspace.path, 'app'), { recursive: true });

  for (const path of ['app', 'app/k8s', 'app/k8s/pod.yaml']) {
    const step = await runStep('actions/iac-scan', workspace.path, { path });
    expect(step.report.findings[0]?.location.path).toBe('k8s/pod.yaml');
    expect(step.annotations[0]?.file).toBe('k8s/pod.yaml');
    const { runs } = JSON.parse(step.sarif) as SarifLog;
    const uris = runs.flatMap(({ results }) =>
      results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri),
    );
    expect(new Set(uris)).toEqual(new Set(['k8s/pod.yaml']));
  }
});

it('gives paths from the workspace where nothing was checked out by git', async () => {
  await using workspace = await temporaryDirectory({
    'app/k8s/pod.yaml': POD,
    '.github/gatehouse.yml':
      "suppressions:\n  entries:\n    - { rule: kubernetes/host-pid, path: app/k8s/**, reason: It is a test, expires: '2999-01-01' }\n",
  });
  for (const path of ['app', 'app/k8s', 'app/k8s/pod.yaml']) {
    const step = await runStep('actions/iac-scan', workspace.path, { path });
    expect(step.report.findings[0]?.location.path).toBe('app/k8s/pod.yaml');
    expect(step.outputs['suppressed']).toBe('1');
    expect(new Set(step.annotations.map(({ file }) => file ?? ''))).toContain('app/k8s/pod.yaml');
    expect(step.sarif).toMatch(/"uri": ?"app\/k8s\/pod\.yaml"/);
  }
});
