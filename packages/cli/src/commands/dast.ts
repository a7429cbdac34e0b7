import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { EMBEDDED_DEFAULTS, type RecordedAnswer } from '@gatehouse/dast';
import { planReference, run } from '@gatehouse/pipeline';
import type { Command } from '../command.ts';
import { deliver, DELIVERY, deliveryOverrides } from '../deliver.ts';
import { progressLine } from '../progress.ts';

const MODES = ['baseline', 'passive'] as const;

export const dast: Command = {
  name: 'dast',
  usage: '[url]…',
  about:
    'Ask a running application, or read recorded traffic, and judge what it answers. Passive: nothing is attacked, no form that changes anything is sent.',
  maxPositionals: 100,
  options: {
    mode: {
      type: 'string',
      choices: MODES,
      about: 'Follow links from the first URL, or ask the given URLs only (default: baseline).',
    },
    replay: {
      type: 'string',
      value: 'FILE',
      multiple: true,
      about: 'Judge recorded traffic, a HAR file or lines of JSON, and ask nobody.',
    },
    scope: {
      type: 'string',
      value: 'HOST',
      multiple: true,
      about: 'Ask this host too: shop.example.com, host:8443 or *.example.com.',
    },
    'bearer-from': {
      type: 'string',
      value: 'VARIABLE',
      about: 'Log in with the token in this variable of the environment.',
    },
    probe: {
      type: 'boolean',
      about:
        'Ask also for a short list of paths that nothing links to: .git, .env, actuators, metrics.',
    },
    'min-urls': {
      type: 'string',
      value: 'N',
      about: `How many URLs must answer with success (default: ${EMBEDDED_DEFAULTS.minUrls}).`,
    },
    'max-urls': {
      type: 'string',
      value: 'N',
      about: `How many URLs to ask at the most (default: ${EMBEDDED_DEFAULTS.maxUrls}).`,
    },
    'max-duration': {
      type: 'string',
      value: 'SECONDS',
      about: `How long to take at the most (default: ${EMBEDDED_DEFAULTS.maxDuration / 1000}).`,
    },
    rate: {
      type: 'string',
      value: 'N',
      about: `Requests in a second (default: ${EMBEDDED_DEFAULTS.rate}; on this machine no limit).`,
    },
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
    // The engine is loaded by who uses it.
    const { phaseMaker } = await import('../dast-phase.ts');
    const make = phaseMaker(args, terminal, (answer) => answers.push(answer));
    const given = args.text('config');
    try {
      const { outcome } = await run({
        place: {
          start: terminal.cwd,
          given: given === undefined ? undefined : resolve(terminal.cwd, given),
        },
        overrides: { ...deliveryOverrides(args), onlyNew: false },
        locate: () => terminal.cwd,
        makePhases: ({ profile }) => [make(profile)],
        plan: (checkout) => planReference(checkout, undefined),
        commits: { temporary: tmpdir() },
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
