import type { Command } from '../../../model/dockerfile/index.ts';
import { commandRule } from '../define.ts';
import { isVariable, shown } from '../facts/words.ts';

export const goVersion = commandRule({
  id: 'dockerfile/go-version',
  title: 'go fetches a package without a version',
  severity: 'low',
  why: 'Each build takes the newest release: a hijacked or broken one is in the image the same day.',
  fix: 'Write `package@version`.',
  references: ['https://go.dev/ref/mod#go-install'],
  aliases: ['DL3062'],
  tags: ['CWE-1357'],
  programs: ['go'],
  check(command, report) {
    for (const word of packages(command)) {
      const { text } = word;
      if (/^[./]/.test(text) || (text.includes('@') && !/@(?:latest|none)$/.test(text))) continue;
      if (isVariable(text)) report.unknown(command.at(word));
      else report.fail(command.at(word), `go fetches "${shown(text)}" without a fixed version`);
    }
  },
  examples: {
    fail: [
      {
        title: 'latest',
        source: 'FROM golang:1.23\nRUN go install example.com/tool@latest\nUSER 1000\n',
      },
      {
        title: 'No version',
        source: 'FROM golang:1.23\nRUN go get -tool example.com/tool\nUSER 1000\n',
      },
    ],
    pass: [
      {
        title: 'A version',
        source: 'FROM golang:1.23\nRUN go run example.com/tool@v1.2.3 -flag argument\nUSER 1000\n',
      },
      {
        title: 'The module itself',
        source: 'FROM golang:1.23\nRUN go install ./... && go install .\nUSER 1000\n',
      },
    ],
  },
});

/** What follows the package of `go run` are arguments of that program. */
function packages({ shell }: Command): ReturnType<typeof shell.operands> {
  const operands = shell.operands();
  if (shell.has('run')) return operands.slice(0, 2).filter(({ text }) => text !== 'run');
  if (!shell.has('install', 'get')) return [];
  return operands.filter(({ text }) => text !== 'install' && text !== 'get' && text !== 'tool');
}
