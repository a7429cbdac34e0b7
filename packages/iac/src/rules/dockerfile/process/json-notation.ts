import { readJsonForm } from '@gatehouse/source';
import { instructionRule } from '../define.ts';

/** A list of strings whose escapes JSON may not know: `["C:\app"]`. */
const LOOSE_LIST = /^\s*\[\s*(?:"(?:[^"\\]|\\.)*"\s*(?:,\s*"(?:[^"\\]|\\.)*"\s*)*)?\]\s*$/;

export const jsonNotation = instructionRule({
  id: 'dockerfile/json-notation',
  title: 'CMD, ENTRYPOINT or HEALTHCHECK is in shell form',
  severity: 'low',
  profile: 'all',
  why: 'A shell stands between the container runtime and the program.',
  fix: 'Write a JSON array.',
  references: ['https://docs.docker.com/reference/build-checks/json-args-recommended/'],
  aliases: ['DL3025'],
  variantOf: ['dockerfile/shell-form'],
  keywords: ['CMD', 'ENTRYPOINT', 'HEALTHCHECK'],
  check(instruction, report) {
    if (instruction.onbuild) return;
    const { keyword, node } = instruction;
    const command = keyword === 'HEALTHCHECK' ? /^CMD\s+(.*)$/is.exec(node.text)?.[1] : node.text;
    if (command !== undefined && !readJsonForm(command) && !LOOSE_LIST.test(command))
      report.fail(instruction, `${keyword} is in shell form`);
  },
  examples: {
    fail: [
      { title: 'CMD', source: 'FROM debian:12\nCMD app\n' },
      {
        title: 'HEALTHCHECK',
        source: 'FROM debian:12\nHEALTHCHECK --interval=5s CMD curl localhost\n',
      },
    ],
    pass: [
      {
        title: 'JSON',
        source:
          'FROM debian:12\nHEALTHCHECK CMD [ "app" ]\nENTRYPOINT ["app"]\nFROM debian:12\nHEALTHCHECK NONE\n',
      },
    ],
  },
});
