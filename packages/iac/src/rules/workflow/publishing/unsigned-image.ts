import { firstImageBuild } from '../facts/image-builds.ts';
import { workflowRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const unsignedImage = workflowRule({
  id: 'workflow/unsigned-image',
  title: 'An image is built but not signed',
  severity: 'low',
  profile: 'all',
  why: 'A cluster cannot tell an image of this workflow from one that somebody else pushed under the same name.',
  fix: 'Sign the digest after the push: `cosign sign registry/name@sha256:…`.',
  references: ['https://docs.sigstore.dev/cosign/signing/signing_with_containers/'],
  tags: ['CWE-345', 'OWASP-CICD-SEC-9'],
  check(workflow, report) {
    const found = firstImageBuild(workflow);
    if (found && !found.later.some(({ run }) => run.string?.includes('cosign sign')))
      report.fail(
        found.build.node,
        `${found.build.label} builds an image that no later step signs`,
      );
  },
  examples: {
    fail: [
      stepsExample(
        'Built and pushed',
        '- run: docker build -t registry.example.com/shop . && docker push registry.example.com/shop',
      ),
    ],
    pass: [
      stepsExample(
        'Built and signed',
        '- run: docker build -t registry.example.com/shop .\n- run: cosign sign --yes "$IMAGE"',
      ),
      stepsExample('No image', '- run: make'),
    ],
  },
});
