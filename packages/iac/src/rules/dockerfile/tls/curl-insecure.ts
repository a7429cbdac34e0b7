import { commandRule } from '../define.ts';
import { hasShortFlag } from '../facts/curl.ts';

export const curlInsecure = commandRule({
  id: 'dockerfile/curl-insecure',
  title: 'curl does not verify certificates',
  severity: 'high',
  why: 'Whoever stands between the build and the server can put their own content into the image.',
  fix: 'Drop `-k`/`--insecure`; install the CA certificate of a private server instead.',
  references: ['https://curl.se/docs/manpage.html#-k'],
  aliases: ['CKV2_DOCKER_2'],
  tags: ['CWE-295'],
  programs: ['curl'],
  check(command, report) {
    if (command.shell.has('--insecure') || hasShortFlag(command, 'k'))
      report.fail(command, 'curl runs with --insecure and takes any certificate');
  },
  examples: {
    fail: [
      {
        title: '-k among other letters',
        source: 'FROM alpine:3.20\nRUN curl -fsSLk https://example.com/app -o /app\nUSER 1000\n',
      },
      {
        title: '--insecure',
        source:
          'FROM alpine:3.20\nRUN echo start && curl --insecure https://example.com\nUSER 1000\n',
      },
    ],
    pass: [
      {
        title: 'A file name with a k',
        source:
          'FROM alpine:3.20\nRUN curl -fsSLo kubectl https://example.com/kubectl\nUSER 1000\n',
      },
      {
        title: 'Another command says it',
        source: 'FROM alpine:3.20\nRUN curl https://example.com && echo "--insecure"\nUSER 1000\n',
      },
    ],
  },
});
