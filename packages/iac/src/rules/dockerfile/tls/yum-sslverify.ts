import { commandRule } from '../define.ts';

/** `--setopt=sslverify=0`, with the name of a repository before it or not. */
const UNVERIFIED = /^(?:[^=\s]+\.)?sslverify=(?:0|false|no)$/i;

export const yumSslverify = commandRule({
  id: 'dockerfile/yum-sslverify',
  title: 'yum or dnf is configured not to verify certificates',
  severity: 'high',
  why: 'Packages run scripts as root when they are installed; without verification anyone on the way can hand them over.',
  fix: 'Leave `sslverify` on; name the CA of a private mirror with `sslcacert`.',
  references: ['https://dnf.readthedocs.io/en/latest/conf_ref.html'],
  aliases: ['CKV2_DOCKER_15'],
  tags: ['CWE-295'],
  programs: ['yum', 'dnf', 'yum-config-manager', 'dnf-config-manager'],
  check(command, report) {
    if (!command.name.endsWith('config-manager') && !command.shell.has('config-manager')) return;
    const options = command.shell.valuesOf('setopt').map(({ text }) => text.replace(/["']/g, ''));
    if (options.some((option) => UNVERIFIED.test(option)))
      report.fail(command, `${command.name} turns sslverify off`);
  },
  examples: {
    fail: [
      {
        title: 'yum-config-manager',
        source:
          'FROM fedora:41\nRUN yum-config-manager --save --setopt=epel.sslverify=false\nUSER 1000\n',
      },
      {
        title: 'dnf config-manager',
        source: 'FROM fedora:41\nRUN dnf config-manager --setopt=sslverify=0\nUSER 1000\n',
      },
    ],
    pass: [
      {
        title: 'On',
        source: 'FROM fedora:41\nRUN dnf config-manager --setopt=sslverify=1\nUSER 1000\n',
      },
    ],
  },
});
