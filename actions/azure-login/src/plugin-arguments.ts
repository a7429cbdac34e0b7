import { parseArgs } from 'node:util';
import type { IdentityProof } from './identity.ts';

/** How a plugin that kubectl starts proves the same identity again. No secret: arguments are for all to see. */
export interface PluginIdentity {
  readonly kind: IdentityProof['kind'];
  readonly authority: string;
  readonly audience: string;
  readonly scope: string;
  readonly clientId: string | undefined;
  readonly tenantId: string;
  /** Where `creds` lies until the end of the job. */
  readonly credsFile: string | undefined;
}

const OPTIONS = {
  kind: { type: 'string' },
  authority: { type: 'string' },
  audience: { type: 'string' },
  scope: { type: 'string' },
  client: { type: 'string' },
  tenant: { type: 'string' },
  creds: { type: 'string' },
} as const;

export function toArguments(identity: PluginIdentity): string[] {
  const { kind, authority, audience, scope, clientId, tenantId, credsFile } = identity;
  return [
    ...['--kind', kind, '--authority', authority, '--audience', audience],
    ...['--scope', scope, '--tenant', tenantId],
    ...(clientId === undefined ? [] : ['--client', clientId]),
    ...(credsFile === undefined ? [] : ['--creds', credsFile]),
  ];
}

/** @throws Error where they are not those of `toArguments` */
export function fromArguments(args: readonly string[]): PluginIdentity {
  const { values } = parseArgs({ args: [...args], options: OPTIONS, strict: true });
  const need = (name: keyof typeof OPTIONS): string => {
    const value = values[name];
    if (value === undefined) throw new Error(`--${name} is missing`);
    return value;
  };
  return {
    kind: need('kind') as PluginIdentity['kind'],
    authority: need('authority'),
    audience: need('audience'),
    scope: need('scope'),
    clientId: values.client,
    tenantId: need('tenant'),
    credsFile: values.creds,
  };
}
