import { dockerfileRule } from '../define.ts';
import { writtenRun } from '../facts/written-run.ts';

const UPDATE = /\s(?:--)?update(?!\S)/;
const INSTALL = /install|add|upgrade/;

export const moreUpdatesThanInstalls = dockerfileRule({
  id: 'dockerfile/more-updates-than-installs',
  title: 'More RUN instructions update than install',
  severity: 'low',
  profile: 'all',
  why: 'Lists that one instruction updates are cached in a layer and grow old before another installs from them.',
  fix: 'Update and install in one RUN.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  aliases: ['CKV_DOCKER_5'],
  variantOf: ['dockerfile/update-alone', 'dockerfile/update-without-install'],
  check(dockerfile, report) {
    const runs = [...dockerfile.all('RUN')].filter((run) => !run.onbuild);
    const texts = runs.map(writtenRun);
    const updates = runs.filter((_, index) => UPDATE.test(texts[index] ?? ''));
    const installs = texts.filter((text) => INSTALL.test(text));
    const [first] = updates;
    if (first && updates.length > installs.length)
      report.fail(first, `${updates.length} RUN update and ${installs.length} install`);
  },
  examples: {
    fail: [{ title: 'Never installed', source: 'FROM debian:12\nRUN apt-get update\n' }],
    pass: [
      {
        title: 'Installed in the same RUN',
        source: 'FROM debian:12\nRUN apt-get update && apt-get install -y curl\n',
      },
      {
        title: 'Installed in another',
        source: 'FROM debian:12\nRUN apt-get update\nRUN apt-get install -y curl\n',
      },
    ],
  },
});
