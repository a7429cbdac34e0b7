import { instructionRule } from '../define.ts';
import { lastMatch } from '../facts/text.ts';

const INSTALL_OR_CLEAN = /dnf (?:install|in|reinstall|rei)|dnf clean all/g;

export const dnfCleanAll = instructionRule({
  id: 'dockerfile/dnf-clean-all',
  title: 'dnf install without dnf clean all',
  severity: 'low',
  profile: 'all',
  why: 'Its cache makes the layer larger.',
  fix: 'End the same RUN with `dnf clean all`.',
  references: ['https://dnf.readthedocs.io/en/latest/command_ref.html'],
  aliases: ['DS-0019'],
  variantOf: ['dockerfile/dnf-cache'],
  keywords: ['RUN'],
  check(run, report) {
    const last = run.onbuild ? undefined : lastMatch(run, INSTALL_OR_CLEAN);
    if (last !== undefined && last !== 'dnf clean all')
      report.fail(run, 'dnf install is not followed by dnf clean all');
  },
  examples: {
    fail: [
      {
        title: 'Cleaned before',
        source: 'FROM fedora:41\nRUN dnf clean all && dnf install -y a-1.0\n',
      },
    ],
    pass: [
      { title: 'Cleaned', source: 'FROM fedora:41\nRUN dnf install -y a-1.0 && dnf clean all\n' },
    ],
  },
});
