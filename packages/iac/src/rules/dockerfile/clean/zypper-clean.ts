import { instructionRule } from '../define.ts';
import { lastMatch } from '../facts/text.ts';

const CHANGE_OR_CLEAN =
  /zypper (?:in|remove|rm|source-install|si|patch)|zypper (?:--?[a-zA-Z]{1,40} {0,8}){0,20}install|zypper (?:clean|cc)/g;

export const zypperClean = instructionRule({
  id: 'dockerfile/zypper-clean',
  title: 'zypper changes packages without zypper clean',
  severity: 'low',
  profile: 'all',
  why: 'Its cache makes the layer larger.',
  fix: 'End the same RUN with `zypper clean`.',
  references: ['https://en.opensuse.org/SDB:Zypper_manual'],
  aliases: ['DS-0020'],
  variantOf: ['dockerfile/zypper-cache'],
  keywords: ['RUN'],
  check(run, report) {
    const last = run.onbuild ? undefined : lastMatch(run, CHANGE_OR_CLEAN);
    if (last !== undefined && !/ (?:clean|cc)$/.test(last))
      report.fail(run, 'zypper is not followed by zypper clean');
  },
  examples: {
    fail: [{ title: 'A removal', source: 'FROM opensuse/leap:15.6\nRUN zypper remove -y a\n' }],
    pass: [
      {
        title: 'Cleaned',
        source:
          'FROM opensuse/leap:15.6\nRUN zypper --non-interactive install a=1 && zypper clean\n',
      },
    ],
  },
});
