import { instructionRule } from '../define.ts';

const RESERVED = /^(?:com\.docker\.|io\.docker\.|org\.dockerproject\.)/;

export const labelKey = instructionRule({
  id: 'dockerfile/label-key',
  title: 'Label key breaks the naming rules',
  severity: 'low',
  profile: 'all',
  why: 'Tools that select by label may not find it, and keys below docker.com are reserved.',
  fix: 'Use lower-case letters, digits, dots, dashes and slashes, below a domain of your own.',
  references: ['https://docs.docker.com/engine/manage-resources/labels/'],
  aliases: ['DL3048'],
  keywords: ['LABEL'],
  check(label, report) {
    if (label.onbuild) return;
    for (const pair of label.pairs)
      if (
        !/^[a-z](?:[a-z0-9._/-]*[a-z0-9])?$/.test(pair.name) ||
        /\.\.|--/.test(pair.name) ||
        RESERVED.test(pair.name)
      )
        report.fail(label.at(pair), `Label key "${pair.name}" breaks the naming rules`);
  },
  examples: {
    fail: [
      { title: 'A reserved namespace', source: 'FROM debian:12\nLABEL com.docker.label="a"\n' },
      { title: 'A sign that is not allowed', source: 'FROM debian:12\nLABEL in$valid="a"\n' },
    ],
    pass: [
      {
        title: 'A domain of its own',
        source: 'FROM debian:12\nLABEL com.example.team="a" maintainer=b\n',
      },
    ],
  },
});
