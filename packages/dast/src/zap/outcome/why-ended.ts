import { EXIT_VALUES } from '../plan/exit-values.ts';
import { oneLine } from '../../evidence/one-line.ts';
import type { Ended } from '../run/ended.ts';
import type { ZapProgram } from '../run/program.ts';
import type { Doubt } from './answer.ts';
import type { ZapLog } from './log.ts';

/** What the way in which ZAP ended leaves open; nothing where it says that the plan went well. */
export function whyEnded(ended: Ended, log: ZapLog, program: ZapProgram): Doubt[] {
  const { ending } = ended;
  const inside = program.kind === 'image';
  switch (ending.kind) {
    case 'not-started':
      return [
        {
          message: `${program.kind === 'image' ? program.runtime : program.java} cannot be started (${ending.code})`,
          remedy: inside ? 'Is docker or podman installed?' : 'Is Java 17 or later installed?',
        },
      ];
    case 'timed-out':
      return [
        {
          message: `ZAP had not ended after ${ending.minutes} minutes and was killed`,
          remedy: 'Raise max-duration, or narrow the scope',
        },
      ];
    case 'flooded':
      return [{ message: `ZAP printed more than ${ending.megabytes} MB and was killed` }];
    case 'killed':
      return [{ message: `ZAP was ended by ${ending.signal}`, ...outOfMemory }];
    case 'exited':
      return ofExitValue(ending.code, ended, log, inside);
  }
}

const outOfMemory = {
  remedy: 'Was there too little memory? Use a larger runner, or a smaller heap',
} as const;

function ofExitValue(code: number, ended: Ended, log: ZapLog, inside: boolean): Doubt[] {
  if (code === EXIT_VALUES.succeeded) return [];
  if (code === EXIT_VALUES.warned || code === EXIT_VALUES.failed)
    return [{ message: `ZAP stopped its plan early: ${firstOf(log, ended)}` }];
  // docs.docker.com/engine/containers/run, "Exit status".
  if (inside && code === 125)
    return [
      {
        message: `the container could not be run: ${lastLine(ended)}`,
        remedy: 'Does the daemon run, and can the image be pulled?',
      },
    ];
  if (inside && (code === 126 || code === 127))
    return [
      {
        message: `the image has no zap.sh that could be started (exit value ${code})`,
        remedy: 'Does zap-image name an image of ZAP?',
      },
    ];
  if (code === 137) return [{ message: 'ZAP was killed (exit value 137)', ...outOfMemory }];
  if (log.failures.length > 0) return [{ message: `ZAP refuses its plan: ${firstOf(log, ended)}` }];
  return [{ message: `ZAP ended with exit value ${code}: ${firstOf(log, ended)}` }];
}

function firstOf(log: ZapLog, ended: Ended): string {
  return log.failures[0] ?? log.warnings[0] ?? log.errors[0] ?? lastLine(ended);
}

function lastLine({ output }: Ended): string {
  const lines = output
    .slice(-4_000)
    .split('\n')
    .map((line) => oneLine(line, 300));
  return lines.findLast((line) => line !== '') ?? 'it printed nothing';
}
