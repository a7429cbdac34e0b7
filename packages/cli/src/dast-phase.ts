import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  EMBEDDED_DEFAULTS,
  embeddedPhase,
  isThisMachine,
  readHostRule,
  readRecordingFile,
  readUrl,
  type RecordedAnswer,
  replayPhase,
  SAFE_PROBES,
  Scope,
} from '@gatehouse/dast';
import { type Phase, type Profile, UserError } from '@gatehouse/findings';
import { readProxies, SYSTEM_CLOCK } from '@gatehouse/network';
import type { Arguments } from './options.ts';
import type { Terminal } from './terminal.ts';

/** The phase that the arguments ask for. They are read at once, so that a mistake in them is said before anything is asked. */
export function phaseMaker(
  args: Arguments,
  terminal: Terminal,
  onAnswer: (answer: RecordedAnswer) => void,
): (profile: Profile) => Phase {
  const targets = args.positionals.map((url) => readUrl(url, 'target'));
  const allowed = args.texts('scope').map(readHostRule);
  const recordings = args.texts('replay');
  const [target] = targets;
  const scope = target && new Scope(target, allowed);
  const minUrls = whole(args, 'min-urls', 0) ?? EMBEDDED_DEFAULTS.minUrls;
  if (recordings.length > 0) {
    const recorded = recordings.flatMap((file) =>
      readRecordingFile(file, contentOf(file, terminal)),
    );
    return (profile) => replayPhase({ recorded, scope, profile, minUrls }, onAnswer);
  }
  if (target === undefined)
    throw new UserError('there is nothing to scan', {
      remedy: 'Give the URL of a running application, or recorded traffic with --replay',
    });
  const outside = targets.find((url) => scope?.refusal(url) !== undefined);
  if (outside)
    throw new UserError(`${outside.href} is out of the scope: ${scope?.refusal(outside) ?? ''}`, {
      remedy: `Scan it by itself, or add --scope ${outside.host}`,
    });
  const token = tokenOf(args, terminal);
  const seconds = whole(args, 'max-duration', 1);
  const settings = {
    ...EMBEDDED_DEFAULTS,
    targets: [
      ...targets,
      ...(args.flag('probe') ? SAFE_PROBES : []).map((path) => new URL(path, target)),
    ],
    allowed,
    mode: args.text('mode') === 'passive' ? ('passive' as const) : ('baseline' as const),
    auth: token === undefined ? EMBEDDED_DEFAULTS.auth : ({ kind: 'bearer', token } as const),
    secrets: [],
    minUrls,
    maxUrls: whole(args, 'max-urls', 1) ?? EMBEDDED_DEFAULTS.maxUrls,
    maxDuration: seconds === undefined ? EMBEDDED_DEFAULTS.maxDuration : seconds * 1000,
    rate: whole(args, 'rate', 1) ?? (isThisMachine(target) ? undefined : EMBEDDED_DEFAULTS.rate),
  };
  const effects = {
    clock: SYSTEM_CLOCK,
    proxies: readProxies(terminal.environment),
    userAgent: 'gatehouse',
  };
  return (profile) => embeddedPhase({ ...settings, profile }, effects);
}

function tokenOf(args: Arguments, { environment }: Terminal): string | undefined {
  const name = args.text('bearer-from');
  if (name === undefined) return undefined;
  const token = environment[name]?.trim() ?? '';
  // What has a line break in it is no field.
  if (token === '' || !/^[\x21-\x7e]+$/u.test(token))
    throw new UserError(`the variable ${name} holds no token`, {
      remedy: 'Set it to the token alone, without "Bearer"',
    });
  return token;
}

function whole(args: Arguments, name: string, least: number): number | undefined {
  const written = args.text(name);
  if (written === undefined) return undefined;
  const number = /^\d{1,7}$/u.test(written) ? Number(written) : NaN;
  if (number >= least) return number;
  throw new UserError(`--${name}: "${written.slice(0, 50)}" is not a whole number from ${least}`);
}

function contentOf(file: string, { cwd }: Terminal): Buffer {
  try {
    return readFileSync(resolve(cwd, file));
  } catch (cause) {
    throw new UserError(
      `${file} cannot be read (${(cause as NodeJS.ErrnoException).code ?? String(cause)})`,
      { cause },
    );
  }
}
