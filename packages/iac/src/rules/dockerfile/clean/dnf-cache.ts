import { instructionRule } from '../define.ts';
import { hasCacheMount } from '../facts/mounts.ts';
import { removes, uncleaned } from '../facts/order.ts';

const INSTALLS = [
  'install',
  'in',
  'upgrade',
  'up',
  'upgrade-minimal',
  'up-min',
  'reinstall',
  'rei',
];

export const dnfCache = instructionRule({
  id: 'dockerfile/dnf-cache',
  title: 'The cache of dnf stays in the image',
  severity: 'low',
  profile: 'all',
  why: 'It makes the layer larger and is of no use in a running container.',
  fix: 'End the same RUN with `dnf clean all`, or mount a cache at /var/cache/libdnf5.',
  references: ['https://dnf.readthedocs.io/en/latest/command_ref.html'],
  aliases: ['DL3040'],
  keywords: ['RUN'],
  check(run, report) {
    if (hasCacheMount(run, '/var/cache/libdnf5') || hasCacheMount(run, '.cache/libdnf5')) return;
    for (const tool of ['dnf', 'microdnf']) {
      const install = uncleaned(
        run,
        ({ name, shell }) => name === tool && shell.has(...INSTALLS),
        (command) =>
          (command.name === tool && command.shell.has('clean', 'all')) ||
          removes(command, '/var/cache/libdnf5*'),
      );
      if (install) report.fail(install, `${tool} is not followed by ${tool} clean all`);
    }
  },
  examples: {
    fail: [
      { title: 'microdnf', source: 'FROM fedora:41\nRUN microdnf install -y a-1.0\n' },
      { title: 'An upgrade', source: 'FROM fedora:41\nRUN dnf -y up-min\n' },
    ],
    pass: [
      { title: 'Cleaned', source: 'FROM fedora:41\nRUN dnf in -y a-1.0 && dnf clean all\n' },
      {
        title: 'In a tmpfs',
        source:
          'FROM fedora:41\nRUN --mount=type=tmpfs,target=/var/cache/libdnf5 dnf install -y a-1.0\n',
      },
    ],
  },
});
