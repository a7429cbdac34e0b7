import { commandRule } from '../define.ts';

export const chpasswd = commandRule({
  id: 'dockerfile/chpasswd',
  title: 'RUN sets a password with chpasswd',
  severity: 'high',
  why: 'The password stands in the history of the image for everyone who can pull it, and every container shares it.',
  fix: 'Set no password: containers need none to run as a user.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html'],
  aliases: ['CKV2_DOCKER_17'],
  tags: ['CWE-798', 'CWE-259'],
  programs: ['chpasswd'],
  check(command, report) {
    report.fail(command, 'chpasswd sets a password that becomes part of the image');
  },
  examples: {
    fail: [
      {
        title: 'From a pipe',
        source: "FROM debian:12\nRUN echo 'app:changeme' | chpasswd\nUSER 1000\n",
      },
      { title: 'From a file', source: 'FROM debian:12\nRUN chpasswd < users.txt\nUSER 1000\n' },
    ],
    pass: [
      {
        title: 'A user without a password',
        source: 'FROM debian:12\nRUN useradd --uid 1000 app\nUSER 1000\n',
      },
    ],
  },
});
