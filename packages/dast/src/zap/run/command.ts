import { join } from 'node:path';
import { FILE } from '../plan/jobs.ts';
import type { ContainerZap, ZapProgram } from './program.ts';

/** A process to start: arguments as they are, no shell. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  /** All of its environment: nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
}

export interface Start {
  /** Ours alone; holds the plan, takes the report. */
  readonly folder: string;
  /** A name that no other container of this machine has. */
  readonly name: string;
  readonly heapMegabytes: number;
  /** Variables of ZAP's, secret. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Who owns the folder; undefined on systems that have no such numbers. */
  readonly owner: { readonly user: number; readonly group: number } | undefined;
  /** Of ours: only what programs need to start is passed on. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The command that scans, and where killing it is not enough the one that ends what it started. */
export function commandsOf(program: ZapProgram, start: Start): { scan: Command; end?: Command } {
  const { folder } = start;
  if (program.kind === 'image') return containerCommands(program, start);
  const environment = { ...passedOn(start), HOME: folder, ...start.secrets };
  const args = [
    `-Xmx${start.heapMegabytes}m`,
    '-Djava.awt.headless=true',
    '-jar',
    program.jar,
    ...zapArguments(folder),
  ];
  return { scan: { file: program.java, args, environment, folder } };
}

/** `-silent`: nothing is looked up, updated or told to anybody. */
function zapArguments(folder: string): string[] {
  return ['-silent', '-cmd', '-dir', join(folder, 'home'), '-autorun', join(folder, FILE.plan)];
}

/** Where the folder is in the container. */
const INSIDE = '/zap/wrk';

function containerCommands(
  { runtime, image, network = 'host' }: ContainerZap,
  start: Start,
): { scan: Command; end: Command } {
  const { folder, owner, secrets } = start;
  // HOME as it is: there the runtime keeps the credentials of registries.
  const environment = passedOn(start);
  const args = [
    'run',
    '--rm',
    '--name',
    start.name,
    '--network',
    network,
    '--cap-drop',
    'ALL',
    '--security-opt',
    'no-new-privileges',
    // As whoever owns the folder: so nobody else needs to be let into it.
    ...(owner ? ['--user', `${owner.user}:${owner.group}`] : []),
    ...(owner && isPodman(runtime) ? ['--userns', 'keep-id'] : []),
    '--volume',
    `${folder}:${INSIDE}`,
    '--env',
    `HOME=${INSIDE}`,
    // Without a value: the runtime takes it from its own environment, where no list of processes shows it.
    ...Object.keys(secrets).flatMap((name) => ['--env', name]),
    image,
    'zap.sh',
    `-Xmx${start.heapMegabytes}m`,
    ...zapArguments(INSIDE),
  ];
  return {
    scan: { file: runtime, args, environment: { ...environment, ...secrets }, folder },
    end: { file: runtime, args: ['kill', start.name], environment, folder },
  };
}

function isPodman(runtime: string): boolean {
  return /(?:^|[\\/])podman(?:\.exe)?$/u.test(runtime);
}

/** What programs need to find others and themselves. No token of the job is among it. */
const PASSED_ON = [
  'PATH',
  'HOME',
  'LANG',
  'LC_ALL',
  'JAVA_HOME',
  'DOCKER_HOST',
  'DOCKER_CONFIG',
  'DOCKER_CONTEXT',
  'XDG_RUNTIME_DIR',
  'SystemRoot',
  'TEMP',
];

function passedOn({ environment }: Start): Record<string, string> {
  return Object.fromEntries(
    PASSED_ON.flatMap((name) => {
      const value = environment[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
