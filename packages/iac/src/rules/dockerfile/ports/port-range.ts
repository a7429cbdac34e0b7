import { instructionRule } from '../define.ts';

export const portRange = instructionRule({
  id: 'dockerfile/port-range',
  title: 'EXPOSE names a port that does not exist',
  severity: 'low',
  why: 'Ports end at 65535: the build fails, or the port that was meant is not the one that is named.',
  fix: 'Name the port that the program listens on.',
  references: ['https://docs.docker.com/reference/dockerfile/#expose'],
  aliases: ['DS-0008', 'DL3011'],
  keywords: ['EXPOSE'],
  check(expose, report) {
    if (expose.onbuild) return;
    for (const word of expose.words) {
      const [, low = '0', high = low] = /^(\d+)(?:-(\d+))?(?:\/[a-z]+)?$/i.exec(word.text) ?? [];
      if (Number(low) > 65535 || Number(high) > 65535)
        report.fail(expose.at(word), `EXPOSE ${word.text}: there is no such port`);
    }
  },
  examples: {
    fail: [
      { title: 'A port', source: 'FROM debian:12\nEXPOSE 8080 65536\nUSER 1000\n' },
      {
        title: 'The end of a range',
        source: 'FROM debian:12\nEXPOSE 40000-80000/tcp\nUSER 1000\n',
      },
    ],
    pass: [
      { title: 'Ports', source: 'FROM debian:12\nEXPOSE 65535 40000-60000/tcp $PORT\nUSER 1000\n' },
    ],
  },
});
