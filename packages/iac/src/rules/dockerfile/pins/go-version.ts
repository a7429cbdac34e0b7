import { commandRule } from '../define.ts';
import { goPackages, isPinnedGo } from '../facts/pins.ts';
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
    for (const word of goPackages(command)) {
      const { text } = word;
      if (isPinnedGo(text)) continue;
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
