import { dockerfileRule } from '../define.ts';
import { namedCommands } from '../facts/named-commands.ts';
import { definedFor, isVersionedRpm } from '../facts/rpm.ts';

export const dnfVersion = dockerfileRule({
  id: 'dockerfile/dnf-version',
  title: 'dnf installs a package without a version',
  severity: 'low',
  profile: 'all',
  why: 'The image then depends on the day it is built.',
  fix: 'Write `package-version`, for a module `name:stream`.',
  references: ['https://dnf.readthedocs.io/en/latest/command_ref.html'],
  aliases: ['DL3041'],
  check(dockerfile, report) {
    for (const stage of dockerfile.stages) {
      const defined = definedFor(dockerfile, stage);
      for (const command of stage.instructions.flatMap(namedCommands)) {
        const { name, shell } = command;
        if ((name !== 'dnf' && name !== 'microdnf') || !shell.has('install')) continue;
        const isModule = shell.has('module');
        if (!isModule && shell.has('group')) continue;
        for (const word of shell.operands()) {
          if (word.text === 'install' || word.text === 'module') continue;
          const isFixed = isModule ? word.text.includes(':') : isVersionedRpm(word.text, defined);
          if (!isFixed)
            report.fail(command.at(word), `${name} installs "${word.text}" without a version`);
        }
      }
    }
  },
  examples: {
    fail: [{ title: 'A name alone', source: 'FROM fedora:41\nRUN microdnf install -y rpm-sign\n' }],
    pass: [
      {
        title: 'A version',
        source:
          'FROM fedora:41\nRUN dnf install -y tomcat-9.0.1 && dnf module install -y nodejs:20\n',
      },
      { title: 'A group', source: 'FROM fedora:41\nRUN dnf group install -y core\n' },
    ],
  },
});
