import { describe, expect, it, jest } from '@jest/globals';
import { DIGEST, gatedJob, pod, POLICY, sarifOf, SOUND, WEB } from './gated-job.ts';

jest.setTimeout(60_000);

/** Of each image, what Trivy has found. */
const BY_TRIVY = POLICY.replace('phase: iac', 'tool: Trivy').replace(
  'subject: commit',
  'subject: image',
);

const OTHER = `acme.azurecr.io/job@${DIGEST.replaceAll('1', '2')}`;

describe('an image', () => {
  it.each([
    [
      'by its tag',
      'acme.azurecr.io/web:1.2',
      'error',
      "acme.azurecr.io/web:1.2 (the input 'images') is named by a tag, which may mean another image by the time it is deployed",
    ],
    [
      'from a registry that is not allowed',
      `ghcr.io/mallory/web@${DIGEST}`,
      'fail',
      'comes from ghcr.io, and production takes images only from acme.azurecr.io',
    ],
    [
      'from a registry that looks alike',
      `acme.azurecr.io.example.com/web@${DIGEST}`,
      'fail',
      'comes from acme.azurecr.io.example.com',
    ],
    ['that is none', 'acme.azurecr.io/web@sha256:12', 'error', 'has a digest that is not sha256'],
  ])('%s keeps the gate closed', async (_, images, verdict, why) => {
    await using job = await gatedJob({}, BY_TRIVY);
    job.repository.write('trivy.sarif', sarifOf('Trivy', '1'));
    const gate = await job.gate({ sarif: `trivy.sarif ${WEB}`, images });
    expect(gate.verdict).toBe(verdict);
    expect(gate.reason).toContain(why);
  });

  it('in a manifest counts as if it had been named', async () => {
    await using job = await gatedJob({ 'k8s/web.yaml': SOUND }, BY_TRIVY);
    job.repository.write('trivy.sarif', sarifOf('Trivy', '1'));
    const inputs = { sarif: `trivy.sarif ${WEB}`, manifests: 'k8s' };
    expect(await job.gate(inputs)).toMatchObject({ verdict: 'pass', images: WEB });
    job.repository.write('k8s/job.yaml', pod('acme.azurecr.io/job:1'));
    const gate = await job.gate(inputs);
    expect(gate.verdict).toBe('error');
    expect(gate.reason).toContain('acme.azurecr.io/job:1 (k8s/job.yaml:8) is named by a tag');
  });

  it('in a template, or in a folder that is not there, is not guessed', async () => {
    await using job = await gatedJob();
    const evidence = await job.scan();
    job.repository.write('chart/web.yaml', 'kind: Pod\nspec: {{ .Values.spec }}\n');
    for (const manifests of ['chart', 'nowhere'])
      expect((await job.gate({ evidence, manifests })).verdict).toBe('error');
  });
});

describe('the SARIF of another tool', () => {
  it('is evidence for the image that the workflow names', async () => {
    await using job = await gatedJob({ 'k8s/web.yaml': SOUND }, BY_TRIVY);
    job.repository.write('out/trivy.sarif', sarifOf('Trivy', '5.5'));
    const sarif = `out/trivy.sarif ${WEB}`;
    const open = await job.gate({ manifests: 'k8s', sarif });
    expect(open).toMatchObject({ verdict: 'pass', images: WEB, sources: ['out/trivy.sarif'] });

    job.repository.write('out/trivy.sarif', sarifOf('Trivy', '9.8'));
    const shut = await job.gate({ manifests: 'k8s', sarif });
    expect(shut).toMatchObject({
      verdict: 'fail',
      reason: `CVE-2026-1 is critical in ${WEB.slice(0, 39)}…: openssl 3.0.1`,
    });
  });

  it('is missing for an image with a digest that nobody has scanned', async () => {
    await using job = await gatedJob({}, BY_TRIVY);
    job.repository.write('out/trivy.sarif', sarifOf('Trivy', '1'));
    const gate = await job.gate({
      images: `${WEB}\n${OTHER}`,
      sarif: `out/trivy.sarif ${WEB}`,
    });
    expect(gate.verdict).toBe('error');
    expect(gate.reason).toContain(
      'There is no evidence of tool Trivy for image acme.azurecr.io/job',
    );
    expect(gate.reason).toContain('which production demands (.github/gatehouse.yml:5)');
  });

  it.each([
    ['broke down', /"executionSuccessful":true/, '"executionSuccessful":false'],
    ['does not say when', /,"endTimeUtc":"[^"]+"/, ''],
    ['has no list of results', /,"results":\[.*\]/, ''],
    ['is no SARIF', /^\{/, '['],
  ])('is an error where the tool %s', async (_, found, instead) => {
    await using job = await gatedJob({}, BY_TRIVY);
    job.repository.write('trivy.sarif', sarifOf('Trivy', '1').replace(found, instead));
    const gate = await job.gate({ images: WEB, sarif: `trivy.sarif ${WEB}` });
    expect(gate.verdict).toBe('error');
    expect(gate.reason).toContain('trivy.sarif');
  });

  it('is an error without what it is about', async () => {
    await using job = await gatedJob({}, BY_TRIVY);
    job.repository.write('trivy.sarif', sarifOf('Trivy', '1'));
    const gate = await job.gate({ images: WEB, sarif: 'trivy.sarif' });
    expect(gate.verdict).toBe('error');
    expect(gate.reason).toContain('has no subject');
  });
});
