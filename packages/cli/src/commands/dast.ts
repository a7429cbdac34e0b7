import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { dastPhases, everyRule, type RecordedAnswer } from '@gatehouse/phases';
import { planReference, run } from '@gatehouse/pipeline';
import type { Command } from '../command.ts';
import { dastAsker } from '../dast-asker.ts';
import { DAST_OPTIONS, dastWishes } from '../dast-options.ts';
import { deliver, DELIVERY, deliveryOverrides } from '../deliver.ts';
import { progressLine } from '../progress.ts';

export const dast: Command = {
  name: 'dast',
  usage: '[url]…',
  about:
    'Ask a running application, or read recorded traffic, and judge what it answers. Nothing is attacked unless mode full or --active says so.',
  maxPositionals: 100,
  options: {
    ...DAST_OPTIONS,
    ...DELIVERY,
    evaluations: {
      type: 'string',
      value: 'FILE',
      about: 'With --replay: write what every rule says of each exchange, one JSON object a line.',
    },
  },
  async run(args, terminal) {
    const answers: RecordedAnswer[] = [];
    const progress = progressLine(terminal, 'URLs');
    const wishes = dastWishes(args, terminal.environment);
    const asker = {
      ...dastAsker(terminal),
      onAnswer: (answer: RecordedAnswer) => answers.push(answer),
    };
    const given = args.text('config');
    try {
      const { outcome } = await run({
        place: {
          start: terminal.cwd,
          given: given === undefined ? undefined : resolve(terminal.cwd, given),
        },
        overrides: { ...deliveryOverrides(args), onlyNew: false },
        locate: () => terminal.cwd,
        makePhases: dastPhases(wishes, asker),
        plan: (checkout) => planReference(checkout, undefined),
        commits: { temporary: tmpdir() },
        catalogue: everyRule,
        // Suppressions of files are none of its business.
        isPartial: true,
        context: { now: terminal.now, onProgress: progress.show },
      });
      progress.clear();
      const file = args.text('evaluations');
      if (file !== undefined)
        terminal.writeFile(
          file,
          answers.map((answer) => `${JSON.stringify(answer)}\n`),
        );
      return deliver(outcome, args, terminal);
    } finally {
      progress.clear();
    }
  },
};
