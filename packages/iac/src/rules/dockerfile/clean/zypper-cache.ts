import { instructionRule } from '../define.ts';
import { hasCacheMount } from '../facts/mounts.ts';
import { uncleaned } from '../facts/order.ts';

export const zypperCache = instructionRule({
  id: 'dockerfile/zypper-cache',
  title: 'The cache of zypper stays in the image',
  severity: 'low',
  profile: 'all',
  why: 'It makes the layer larger and is of no use in a running container.',
  fix: 'End the same RUN with `zypper clean`, or mount a cache at /var/cache/zypp.',
  references: ['https://en.opensuse.org/SDB:Zypper_manual'],
  aliases: ['DL3036'],
  keywords: ['RUN'],
  check(run, report) {
    if (hasCacheMount(run, '/var/cache/zypp')) return;
    const install = uncleaned(
      run,
      ({ name, shell }) => name === 'zypper' && shell.has('install', 'in'),
      ({ name, shell }) => name === 'zypper' && shell.has('clean', 'cc'),
    );
    if (install) report.fail(install, 'zypper install is not followed by zypper clean');
  },
  examples: {
    fail: [
      {
        title: 'Cleaned before',
        source: 'FROM opensuse/leap:15.6\nRUN zypper clean && zypper install -y a=1\n',
      },
    ],
    pass: [
      { title: 'Cleaned', source: 'FROM opensuse/leap:15.6\nRUN zypper in -y a=1 && zypper cc\n' },
    ],
  },
});
