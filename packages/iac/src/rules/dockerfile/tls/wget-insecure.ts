import { commandRule } from '../define.ts';

export const wgetInsecure = commandRule({
  id: 'dockerfile/wget-insecure',
  title: 'wget does not verify certificates',
  severity: 'high',
  why: 'Whoever stands between the build and the server can put their own content into the image.',
  fix: 'Drop `--no-check-certificate`; install the CA certificate of a private server instead.',
  references: [
    'https://www.gnu.org/software/wget/manual/wget.html#HTTPS-_0028SSL_002fTLS_0029-Options',
  ],
  aliases: ['CKV2_DOCKER_3'],
  tags: ['CWE-295'],
  programs: ['wget'],
  check(command, report) {
    if (command.shell.hasFlag('no-check-certificate'))
      report.fail(command, 'wget runs with --no-check-certificate and takes any certificate');
  },
  examples: {
    fail: [
      {
        title: 'Over several lines',
        source:
          'FROM alpine:3.20\nRUN wget \\\n    --no-check-certificate \\\n    https://example.com\nUSER 1000\n',
      },
    ],
    pass: [
      {
        title: 'Another command says it',
        source:
          'FROM alpine:3.20\nRUN wget https://example.com || grep -- "--no-check-certificate" log\nUSER 1000\n',
      },
    ],
  },
});
