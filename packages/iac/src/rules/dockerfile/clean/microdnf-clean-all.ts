import { instructionRule } from '../define.ts';
import { lastMatch } from '../facts/text.ts';

const INSTALL_OR_CLEAN = /microdnf (?:install|reinstall)|microdnf clean all/g;

export const microdnfCleanAll = instructionRule({
  id: 'dockerfile/microdnf-clean-all',
  title: 'microdnf install without microdnf clean all',
  severity: 'low',
  profile: 'all',
  why: 'Its cache makes the layer larger.',
  fix: 'End the same RUN with `microdnf clean all`.',
  references: ['https://dnf.readthedocs.io/en/latest/command_ref.html'],
  aliases: ['DS-0027'],
  variantOf: ['dockerfile/dnf-cache'],
  keywords: ['RUN'],
  check(run, report) {
    const last = run.onbuild ? undefined : lastMatch(run, INSTALL_OR_CLEAN);
    if (last !== undefined && last !== 'microdnf clean all')
      report.fail(run, 'microdnf install is not followed by microdnf clean all');
  },
  examples: {
    fail: [{ title: 'Not cleaned', source: 'FROM fedora:41\nRUN microdnf install -y a-1.0\n' }],
    pass: [
      {
        title: 'Cleaned',
        source: 'FROM fedora:41\nRUN microdnf install -y a-1.0 && microdnf clean all\n',
      },
    ],
  },
});
