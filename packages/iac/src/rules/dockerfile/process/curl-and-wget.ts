import { dockerfileRule } from '../define.ts';

export const curlAndWget = dockerfileRule({
  id: 'dockerfile/curl-and-wget',
  title: 'A stage uses both curl and wget',
  severity: 'low',
  profile: 'all',
  why: 'Two programs for one purpose make the image larger and its weak points more.',
  fix: 'Use one of them.',
  references: [
    'https://docs.docker.com/build/building/best-practices/#dont-install-unnecessary-packages',
  ],
  aliases: ['DS-0014', 'DL4001'],
  check(dockerfile, report) {
    for (const stage of dockerfile.stages) {
      const commands = stage.instructions.flatMap((instruction) => instruction.commands);
      const curl = commands.find(({ name }) => name === 'curl');
      const wget = commands.find(({ name }) => name === 'wget');
      if (curl && wget)
        report.fail(
          curl.start > wget.start ? curl : wget,
          `Both curl and wget are used in ${stage.label}`,
          [curl, wget],
        );
    }
  },
  examples: {
    fail: [
      { title: 'Both', source: 'FROM debian:12\nRUN wget a.example.com && curl b.example.com\n' },
    ],
    pass: [
      {
        title: 'In two stages',
        source: 'FROM debian:12\nRUN wget a.example.com\nFROM debian:12\nRUN curl b.example.com\n',
      },
      {
        title: 'Only installed',
        source: 'FROM debian:12\nRUN apt-get install -y curl wget && curl b.example.com\n',
      },
    ],
  },
});
