import { TwirpRefusal } from './refusal.ts';

/** The fields of the requests (@actions/artifact 6.2.1, lib/generated/results/api/v1/artifact). */
const FIELDS = {
  CreateArtifact: {
    workflow_run_backend_id: isText,
    workflow_job_run_backend_id: isText,
    name: isArtifactName,
    version: (value: unknown) => value === 7,
    mime_type: optional((value) => value === 'application/zip'),
    expires_at: optional(isTime),
  },
  FinalizeArtifact: {
    workflow_run_backend_id: isText,
    workflow_job_run_backend_id: isText,
    name: isArtifactName,
    size: (value: unknown) => typeof value === 'string' && /^[1-9]\d{0,18}$/u.test(value),
    hash: optional((value) => typeof value === 'string' && /^sha256:[\da-f]{64}$/u.test(value)),
  },
} as const;

export type Method = keyof typeof FIELDS;

export type Request = Readonly<Record<string, string | number | undefined>>;

export function isMethod(name: string): name is Method {
  return Object.hasOwn(FIELDS, name);
}

/** @throws TwirpRefusal at a text that is not this message; the real service passes over fields that it does not know */
export function readMessage(method: Method, text: string): Request {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TwirpRefusal('malformed', 'the json request could not be decoded');
  const fields: Readonly<Record<string, (value: unknown) => boolean>> = FIELDS[method];
  const message = value as Request;
  for (const name of Object.keys(message))
    if (!Object.hasOwn(fields, name))
      throw new TwirpRefusal('malformed', `there is no field ${name}`);
  for (const [name, isGood] of Object.entries(fields))
    if (!isGood(message[name])) throw new TwirpRefusal('invalid_argument', `${name} is not valid`);
  return message;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isArtifactName(value: unknown): boolean {
  return typeof value === 'string' && /^[^"<>:|*?\\/\r\n]{1,256}$/u.test(value);
}

function isTime(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/u.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}

function optional(isGood: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => value === undefined || isGood(value);
}
