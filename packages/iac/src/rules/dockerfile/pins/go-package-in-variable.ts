import { commandRule } from '../define.ts';
import { goPackages, isPinnedGo } from '../facts/pins.ts';
import { shown } from '../facts/words.ts';

export const goPackageInVariable = commandRule({
  id: 'dockerfile/go-package-in-variable',
  title: 'go fetches a package whose version is not written here',
  severity: 'low',
  profile: 'all',
  why: 'What a variable brings in depends on who builds, and when.',
  fix: 'Write `package@version`.',
  references: ['https://go.dev/ref/mod#go-install'],
  aliases: ['DL3062'],
  variantOf: ['dockerfile/go-version'],
  programs: ['go'],
  named: true,
  check(command, report) {
    for (const word of goPackages(command))
      if (!isPinnedGo(word.text))
        report.fail(
          command.at(word),
          `go fetches "${shown(word.text)}", whose version is not written here`,
        );
  },
  examples: {
    fail: [{ title: 'A variable', source: 'FROM golang:1.23\nARG APP\nRUN go install $APP\n' }],
    pass: [
      {
        title: 'A version in a variable',
        source: 'FROM golang:1.23\nARG V=v1\nRUN go install "example.com/app@$V"\n',
      },
    ],
  },
});
