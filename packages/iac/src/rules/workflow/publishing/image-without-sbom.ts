import { firstImageBuild } from '../facts/image-builds.ts';
import { workflowRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const imageWithoutSbom = workflowRule({
  id: 'workflow/image-without-sbom',
  title: 'An image is built but no list of its contents is attested',
  severity: 'low',
  profile: 'all',
  why: 'When the next flaw in a library is found, nobody can tell from the image’s own evidence whether it is inside.',
  fix: 'Make an SBOM and attest it: `cosign attest --type cyclonedx --predicate sbom.json registry/name@sha256:…`.',
  references: ['https://docs.sigstore.dev/cosign/verifying/attestation/'],
  tags: ['CWE-1357'],
  check(workflow, report) {
    const found = firstImageBuild(workflow);
    if (
      found &&
      !found.later.some(({ run }) => run.string?.includes('cosign') && run.string.includes('sbom'))
    )
      report.fail(
        found.build.node,
        `${found.build.label} builds an image for which no later step attests an SBOM`,
      );
  },
  examples: {
    fail: [
      stepsExample(
        'Signed only',
        '- uses: docker/build-push-action@0123456789abcdef0123456789abcdef01234567 # v6.0.0\n- run: cosign sign --yes "$IMAGE"',
      ),
    ],
    pass: [
      stepsExample(
        'Attested',
        '- run: docker build -t registry.example.com/shop .\n- run: cosign attest --predicate sbom.json --type cyclonedx "$IMAGE"\n- run: cosign sign --yes "$IMAGE"',
      ),
      stepsExample('No image', '- run: make'),
    ],
  },
});
