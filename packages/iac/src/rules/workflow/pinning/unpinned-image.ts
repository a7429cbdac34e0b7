import { imagesIn, parseImage } from '../facts/images.ts';
import { fileRule } from '../define.ts';
import { jobExample, stepsExample } from '../example.ts';

export const unpinnedImage = fileRule({
  id: 'workflow/unpinned-image',
  title: 'A job runs whatever image is newest',
  severity: 'high',
  why: 'Without a tag, or with `latest`, each run may get another image, unreviewed, with the job’s token and files at hand.',
  fix: 'Name a version and its digest: `image: name:1.4.2@sha256:…`.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idcontainer',
    'https://docs.zizmor.sh/audits/#unpinned-images',
  ],
  aliases: ['unpinned-images'],
  tags: ['CWE-829', 'OWASP-CICD-SEC-3'],
  check(file, report) {
    for (const { image, at, label } of imagesIn(file)) {
      if (image === undefined) {
        report.unknown(at);
        continue;
      }
      const { tag, digest } = parseImage(image);
      if (image !== '' && digest === undefined && (tag === undefined || tag === 'latest'))
        report.fail(at, `${label} runs ${image}, whichever is the newest`);
    }
  },
  examples: {
    fail: [
      jobExample('No tag', 'runs-on: ubuntu-24.04\ncontainer: node\nsteps: []'),
      jobExample(
        'Newest, in a service',
        'runs-on: ubuntu-24.04\nservices:\n  db:\n    image: postgres:latest\nsteps: []',
      ),
      jobExample(
        'One of a matrix',
        'runs-on: ubuntu-24.04\nstrategy:\n  matrix:\n    image: [ubuntu, "debian:13"]\ncontainer: ${{ matrix.image }}\nsteps: []',
      ),
      stepsExample('An image as action', '- uses: docker://alpine'),
    ],
    pass: [
      jobExample(
        'With digest',
        'runs-on: ubuntu-24.04\ncontainer: node:22@sha256:a0b1c2d3\nsteps: []',
      ),
      jobExample(
        'With a version',
        'runs-on: ubuntu-24.04\ncontainer:\n  image: node:22.1.0\nsteps: []',
      ),
      jobExample(
        'A registry with a port',
        'runs-on: ubuntu-24.04\ncontainer: registry.example.com:5000/node:22\nsteps: []',
      ),
    ],
  },
});
