import { UserError } from '@gatehouse/findings';
import { basename, join } from 'node:path';

/** What is started. */
export type ZapProgram = ContainerZap | LocalZap;

export interface ContainerZap {
  readonly kind: 'image';
  /** With its digest: see `readImage`. */
  readonly image: string;
  /** `docker` or `podman`, absolute. */
  readonly runtime: string;
  /** A network of the runtime; default that of the host, whose names and loopback the target may need. */
  readonly network?: string;
}

export interface LocalZap {
  readonly kind: 'local';
  /** `java`, absolute. */
  readonly java: string;
  /** `zap-2.17.0.jar`, absolute. */
  readonly jar: string;
}

/** Where programs are looked for. */
export interface Programs {
  /** The absolute path of a program that is installed. */
  find(name: string): string | undefined;
  /** The names in a folder; undefined where it is none. */
  list(folder: string): readonly string[] | undefined;
}

/**
 * `ghcr.io/zaproxy/zaproxy:2.17.0@sha256:…`
 *
 * @throws UserError without a digest: what stands behind a tag changes, and with it what is found
 */
export function readImage(text: string): string {
  const name = /^[a-z\d][\w./:-]{0,400}@sha256:[\da-f]{64}$/u;
  if (name.test(text)) return text;
  const isWhole = /^[a-z\d][\w./:-]{0,400}$/u.test(text);
  throw new UserError(`zap-image: "${text.slice(0, 200)}" names no image by its digest`, {
    remedy: isWhole
      ? `Look it up with "docker buildx imagetools inspect ${text}" and write ${text}@sha256:…`
      : 'Write it as in registry.example/zaproxy@sha256: and 64 hexadecimal digits',
  });
}

/** @throws UserError where neither docker nor podman is installed, or the image has no digest */
export function containerZap(image: string, programs: Programs, network?: string): ContainerZap {
  const read = readImage(image);
  const runtime = programs.find('docker') ?? programs.find('podman');
  if (runtime === undefined)
    throw new UserError('zap-image: neither docker nor podman is installed here', {
      remedy: 'Use a runner that has one, or a local ZAP by zap-path',
    });
  return { kind: 'image', image: read, runtime, ...(network !== undefined && { network }) };
}

/** @throws UserError where Java or the ZAP is missing */
export function localZap(folder: string, programs: Programs): LocalZap {
  const names = programs.list(folder);
  if (names === undefined) throw new UserError(`zap-path: ${folder} is not a folder`);
  const jars = names.filter((name) => /^zap-[\w.-]{1,60}\.jar$/u.test(name));
  const [jar] = jars;
  if (jar === undefined)
    throw new UserError(`zap-path: ${folder} holds no zap-….jar`, {
      remedy: 'Give the folder that ZAP is installed in, the one with zap.sh',
    });
  if (jars.length > 1)
    throw new UserError(`zap-path: ${folder} holds more than one ZAP: ${jars.join(', ')}`);
  const java = programs.find('java');
  if (java === undefined)
    throw new UserError('zap-path: java is not installed here', {
      remedy: 'Install Java 17 or later, for example by actions/setup-java',
    });
  return { kind: 'local', java, jar: join(folder, jar) };
}

/** For messages. */
export function describeProgram(program: ZapProgram): string {
  return program.kind === 'image' ? program.image : basename(program.jar);
}
