import { commandRule } from '../define.ts';

export const replacedShell = commandRule({
  id: 'dockerfile/replaced-shell',
  title: 'RUN replaces /bin/sh',
  severity: 'low',
  profile: 'all',
  why: 'Every script of the image then runs with a shell that it was not written for.',
  fix: 'Use the SHELL instruction.',
  references: ['https://docs.docker.com/reference/dockerfile/#shell'],
  aliases: ['DL4005'],
  programs: ['ln'],
  named: true,
  check(command, report) {
    if (command.shell.has('/bin/sh')) report.fail(command, 'RUN links /bin/sh to another shell');
  },
  examples: {
    fail: [{ title: 'A link', source: 'FROM debian:12\nRUN ln -sf /bin/bash /bin/sh\n' }],
    pass: [
      {
        title: 'SHELL',
        source:
          'FROM debian:12\nSHELL ["/bin/bash", "-c"]\nRUN ln -s /bin/bash /usr/local/bin/bash\n',
      },
    ],
  },
});
