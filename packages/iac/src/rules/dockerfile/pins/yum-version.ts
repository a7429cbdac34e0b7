import { dockerfileRule } from '../define.ts';
import { namedCommands } from '../facts/named-commands.ts';
import { definedFor, isVersionedRpm } from '../facts/rpm.ts';

export const yumVersion = dockerfileRule({
  id: 'dockerfile/yum-version',
  title: 'yum installs a package without a version',
  severity: 'low',
  profile: 'all',
  why: 'The image then depends on the day it is built.',
  fix: 'Write `package-version`, for a module `name:stream`.',
  references: ['https://man7.org/linux/man-pages/man8/yum.8.html'],
  aliases: ['DL3033'],
  check(dockerfile, report) {
    for (const stage of dockerfile.stages) {
      const defined = definedFor(dockerfile, stage);
      for (const command of stage.instructions.flatMap(namedCommands)) {
        const { name, shell } = command;
        if (name !== 'yum' || !shell.has('install')) continue;
        const isModule = shell.has('module');
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
    fail: [
      { title: 'A name alone', source: 'FROM rockylinux:9\nRUN yum install -y rpm-sign\n' },
      { title: 'A module', source: 'FROM rockylinux:9\nRUN yum module install -y tomcat\n' },
    ],
    pass: [
      {
        title: 'Versions',
        source:
          'FROM rockylinux:9\nENV V=1.2\nRUN yum install -y openssl-1:1.1.1k gcc-c++-1.1.1 app-${V} a-b.rpm\n',
      },
      {
        title: 'A module with its stream',
        source: 'FROM rockylinux:9\nRUN yum module install -y tomcat:9\n',
      },
    ],
  },
});
