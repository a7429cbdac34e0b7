import { type ArmDouble, armDouble, type EntraDouble, entraDouble } from '../../src/index.ts';
import type { Reply } from './entra-client.ts';

export const PRINCIPAL = {
  clientId: 'aaaaaaaa-0000-4000-8000-000000000001',
  objectId: 'aaaaaaaa-0000-4000-8000-000000000002',
};
export const ARM = 'https://management.azure.com';
export const AKS = '6dae42f8-4368-4678-94ff-3960e28e3630';

export interface ArmSetting {
  readonly entra: EntraDouble;
  readonly arm: ArmDouble;
  /** Sends a request by PRINCIPAL's token; what the options say goes before. */
  readonly call: (method: string, path: string, options?: CallOptions) => Promise<Reply>;
}

export interface CallOptions {
  readonly body?: unknown;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A double with its Entra, closed at the end. */
export async function withArm(run: (setting: ArmSetting) => Promise<void>): Promise<void> {
  await using entra = await entraDouble();
  await using arm = await armDouble({ entra });
  const call = async (
    method: string,
    path: string,
    { body, token, headers }: CallOptions = {},
  ): Promise<Reply> => {
    const authorization = `Bearer ${token ?? (await entra.mint(PRINCIPAL, ARM))}`;
    const response = await fetch(new URL(path, arm.origin), {
      method,
      headers: { authorization, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const { status } = response;
    const json = (text === '' ? {} : JSON.parse(text)) as Reply['body'];
    return { status, headers: response.headers, body: json };
  };
  await run({ entra, arm, call });
}
