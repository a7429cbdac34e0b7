import { expect, it, jest } from '@jest/globals';
import { gitRepository, resultsService } from '@gatehouse/testing';
import { runStep } from './step.ts';

jest.setTimeout(60_000);

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  hostPID: true\n  containers: []\n';

it('keeps the evidence as an artifact where it is asked to', async () => {
  await using repository = await gitRepository({ 'pod.yaml': POD });
  await using service = await resultsService();
  const env = service.job();
  const step = await runStep(
    'actions/iac-scan',
    repository.path,
    { 'upload-evidence': 'true' },
    { env },
  );
  expect(step.outputs['verdict']).toBe('fail');
  expect(service.artifacts).toHaveLength(1);
  expect(service.artifacts[0]?.name).toMatch(/^gatehouse-evidence-iac-scan-[0-9a-f]{8}$/);
  expect(step.everything).not.toContain(env.ACTIONS_RUNTIME_TOKEN);
  expect(service.violations).toEqual([]);
});

it('says why it could not, and keeps the verdict', async () => {
  await using repository = await gitRepository({ 'pod.yaml': POD });
  const step = await runStep('actions/iac-scan', repository.path, { 'upload-evidence': 'true' });
  expect(step.outputs['verdict']).toBe('fail');
  expect(step.annotations.some(({ message }) => message.includes('could not be kept'))).toBe(true);
});
