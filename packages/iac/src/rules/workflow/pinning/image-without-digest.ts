import { imagesIn, parseImage } from '../facts/images.ts';
import { fileRule } from '../define.ts';
import { jobExample } from '../example.ts';

export const imageWithoutDigest = fileRule({
  id: 'workflow/image-without-digest',
  title: 'A job runs an image whose tag can be moved',
  severity: 'medium',
  profile: 'all',
  why: 'A tag can be pushed again with other contents, which then run with the job’s token and files at hand.',
  fix: 'Add the digest: `image: name:1.4.2@sha256:…`.',
  references: ['https://docs.zizmor.sh/audits/#unpinned-images'],
  aliases: ['unpinned-images'],
  tags: ['CWE-829'],
  variantOf: ['workflow/unpinned-image'],
  check(file, report) {
    for (const { image, at, label } of imagesIn(file)) {
      if (image === undefined)
        report.fail(at, `${label} runs an image that is only known at run time`);
      else {
        const { tag, digest } = parseImage(image);
        if (tag !== undefined && tag !== 'latest' && digest === undefined)
          report.fail(at, `${label} runs ${image}, which has no digest`);
      }
    }
  },
  examples: {
    fail: [
      jobExample('A version', 'runs-on: ubuntu-24.04\ncontainer: node:22.1.0\nsteps: []'),
      jobExample(
        'Known at run time',
        'runs-on: ubuntu-24.04\ncontainer: ${{ vars.IMAGE }}\nsteps: []',
      ),
    ],
    pass: [
      jobExample(
        'With digest',
        'runs-on: ubuntu-24.04\ncontainer: node:22@sha256:a0b1c2d3\nsteps: []',
      ),
    ],
  },
});
